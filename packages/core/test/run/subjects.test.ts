import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { check } from '../../src/run/check.ts'
import { concerned } from '../../src/run/subjects.ts'
import { idOf } from '../dataset/people.ts'
import { county, limit, pack, payment } from './pack.ts'

const [one, two, three] = [idOf(1), idOf(2), idOf(3)]
const card = (n: number) => `621778412345472165${n}`

describe('whom a case concerns', () => {
  const dataset = createDataset({
    records: {
      membership: [
        { household: 'dibao:1', person: one, month: '2025-09' },
        { household: 'dibao:2', person: two, month: '2025-09' },
      ],
      enrolment: [{ household: 'dibao:1', beneficiary: three, month: '2025-09' }],
      payment: [
        { household: 'dibao:1', beneficiary: idOf(4), account: card(1) },
        { beneficiary: one, account: card(2) },
        { beneficiary: two, account: card(3) },
        { beneficiary: one, account: null },
      ],
    },
  })
  const named = (entity: 'person' | 'household' | 'account', id: string) =>
    Object.fromEntries(
      Object.entries(concerned(dataset, [{ entity, id }])).map(([of, rows]) => [
        of,
        [...rows]
          .map((row) => dataset.table(of).keys?.[row])
          .filter((key) => key !== undefined)
          .sort(),
      ]),
    )

  it('a household: its members, beneficiaries and payees, and the accounts they are paid into', () => {
    expect(named('household', 'dibao:1')).toEqual({
      household: ['dibao:1'],
      person: [one, three, idOf(4)].sort(),
      account: [card(1), card(2)],
    })
  })

  it('a person: the accounts the person is paid into', () => {
    expect(named('person', two)).toEqual({ household: [], person: [two], account: [card(3)] })
  })

  it('an account: itself', () => {
    expect(named('account', card(1))).toEqual({ household: [], person: [], account: [card(1)] })
  })
})

describe('a run about some subjects', () => {
  const payments = [payment, { ...payment, beneficiary: two, name: '李四' }, { ...payment, month: '2025-10' }]
  const input = { checks: pack, asOf: '2025-12-31', options: limit }

  it('gives the findings of the whole run about them, and no others', () => {
    const whole = check(county({ payments }), input).findings
    const asked = check(county({ payments }), {
      ...input,
      subjects: [{ entity: 'person', id: one }],
    }).findings
    expect(asked).toHaveLength(1)
    expect(asked).toEqual(whole.filter(({ subject }) => subject.label.startsWith('张')))
  })

  it('of nobody finds nothing', () => {
    expect(check(county({ payments }), { ...input, subjects: [] }).findings).toEqual([])
  })
})
