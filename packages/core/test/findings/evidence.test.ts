import { describe, expect, it } from 'vitest'
import { check } from '../../src/run/check.ts'
import { idOf } from '../dataset/people.ts'
import { county, largePayment, limit, payment, severalBenefits } from '../run/pack.ts'

type Told = Parameters<typeof county>[0]
const evidence = (told: Told, checks = [largePayment]) =>
  check(county(told), {
    checks,
    asOf: '2025-12-31',
    options: checks.includes(largePayment) ? limit : {},
  }).findings.map((f) => f.evidence)

const registered = (person: string) => ({ person, name: '张大明' })

describe('evidence', () => {
  it('names file, sheet, physical row and column of every record that a finding rests on', () => {
    const payments = [payment, { ...payment, month: '2025-10' }, { ...payment, amount: 1 }]
    const registrations = [registered(idOf(2)), registered(idOf(1))]
    expect(evidence({ payments, registrations, lines: [12, 7, 8] })).toEqual([
      [
        { file: '一卡通.csv', sheet: null, row: 7, entity: 'payment', column: '金额' },
        { file: '一卡通.csv', sheet: null, row: 12, entity: 'payment', column: '金额' },
        { file: '户籍.xlsx', sheet: '人口', row: 3, entity: 'registration', column: '姓名' },
      ],
    ])
  })

  it('has no column where the value does not come from one', () => {
    expect(evidence({ headings: {} })).toMatchObject([[{ column: null }]])
  })

  it('names every record once, though several rows of the finding rest on it', () => {
    const payments = [payment, { ...payment, month: '2025-10' }]
    const [cited] = evidence({ payments, registrations: [registered(idOf(1))] })
    expect(cited?.filter(({ entity }) => entity === 'registration')).toHaveLength(1)
  })

  it('of a derived row is what that is derived from', () => {
    const payments = [payment, { ...payment, programme: 'tekun' }]
    expect(evidence({ payments, headings: { programme: '项目' } }, [severalBenefits])).toMatchObject([
      [
        { row: 2, entity: 'payment', column: '项目' },
        { row: 3, entity: 'payment', column: '项目' },
      ],
    ])
  })

  it('is only what surely counts', () => {
    const narrow = {
      ...largePayment,
      evidence: [
        {
          cite: [
            { to: 'beneficiary', as: 'b' },
            {
              to: 'registrations',
              as: 'r',
              where: { fact: { fact: 'sex', of: 'r' }, operator: 'equal', value: 'male' } as const,
            },
          ],
        },
      ],
    }
    const registrations = [
      { ...registered(idOf(1)), sex: 'male' },
      { ...registered(idOf(1)), sex: null },
      { ...registered(idOf(1)), sex: 'female' },
    ]
    expect(
      check(county({ registrations }), { checks: [narrow], asOf: '2025-12-31', options: limit }).findings[0]
        ?.evidence,
    ).toMatchObject([{ row: 2, entity: 'registration', column: null }])
  })
})
