import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { idOf } from './people.ts'
import { rowsOf } from './values-of.ts'

const [one, two] = [idOf(1), idOf(2)]
const card = '6217784123454721651'

describe('a person, household or account in a month', () => {
  it('is a row once, wherever the pair occurs', () => {
    const dataset = createDataset({
      records: {
        membership: [{ person: one, household: 'dibao:1', month: '2025-09' }],
        enrolment: [{ beneficiary: one, household: 'dibao:1', month: '2025-09' }],
        payment: [
          { beneficiary: one, household: 'dibao:1', account: card, month: '2025-09' },
          { beneficiary: one, household: 'dibao:1', account: card, month: '2025-09' },
          { beneficiary: two, account: card, month: '2025-10' },
        ],
      },
    })
    expect(rowsOf(dataset, 'personMonth', ['person', 'month'])).toEqual([
      [one, '2025-09'],
      [two, '2025-10'],
    ])
    expect(rowsOf(dataset, 'householdMonth', ['household', 'month'])).toEqual([['dibao:1', '2025-09']])
    expect(rowsOf(dataset, 'accountMonth', ['account', 'month'])).toEqual([
      [card, '2025-09'],
      [card, '2025-10'],
    ])
  })

  it.each([
    ['an unknown month', null, card],
    ['a year', '2025', card],
    ['an account that is not known', '2025-09', null],
  ])('is no row for %s', (_, month, account) => {
    const dataset = createDataset({ records: { payment: [{ beneficiary: one, month, account }] } })
    expect(dataset.table('accountMonth').size).toBe(0)
  })

  it('is a row for a surrogate too, so that its records are counted', () => {
    const dataset = createDataset({ records: { payment: [{ name: '张三', month: '2025-09' }] } })
    expect(dataset.table('personMonth').size).toBe(1)
  })

  it('is no row of a household where there is none', () => {
    const dataset = createDataset({ records: { enrolment: [{ beneficiary: one, month: '2025-09' }] } })
    expect(dataset.table('householdMonth').size).toBe(0)
  })

  it.each([
    ['the township its roll lines agree on', ['东乡', '东乡'], '东乡'],
    ['no township where they differ', ['东乡', '西乡'], null],
    ['no township where they do not say', [null], null],
  ])('has %s', (_, townships, township) => {
    const line = { beneficiary: one, household: 'dibao:1', month: '2025-09' }
    const enrolment = townships.map((t) => ({ ...line, township: t }))
    expect(rowsOf(createDataset({ records: { enrolment } }), 'householdMonth', ['township'])).toEqual([
      [township],
    ])
  })
})
