import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataset, type Dataset } from '../../src/dataset/dataset.ts'
import type { HostRecord } from '../../src/dataset/host.ts'
import { runs } from '../engine/runs.ts'
import { testCatalogue } from './catalogue.ts'
import { idOf } from './people.ts'

const met = (dataset: Dataset, entity: string, relation: string) => {
  const { group, index } = dataset.many(entity, relation)
  return [...group].map((g) =>
    g < 0 ? [] : [...index.rows.subarray(index.offsets[g], index.offsets[g + 1])],
  )
}
const reached = (dataset: Dataset, entity: string, relation: string) => [
  ...dataset.one(entity, relation).rows,
]

describe('to-many relations', () => {
  it('meet the rows that agree in every part of the key', () => {
    const line = { programme: 'old-age', beneficiary: idOf(1) }
    const dataset = createDataset({
      records: {
        payment: [
          { ...line, month: '2025-09' },
          { ...line, month: '2025-10' },
          { ...line, month: '2025-09', programme: 'tekun' },
          { ...line, month: '2025-09', beneficiary: idOf(2) },
        ],
        enrolment: [{ ...line, month: '2025-09' }],
      },
    })
    expect(met(dataset, 'payment', 'rollLines')).toEqual([[0], [], [], []])
  })

  const cell = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: null })
  const line = fc.record({
    beneficiary: fc.constantFrom(idOf(1), idOf(2), idOf(3)),
    programme: cell('old-age', 'tekun'),
    month: cell('2025-09', '2025-10', '2025'),
  })

  it('are what comparing every row with every other gives: an unknown or inexact part meets nothing', () =>
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), fc.array(line, { maxLength: 7 }), (payments, rolls) => {
        const dataset = createDataset({ records: { payment: payments, enrolment: rolls } })
        const same = (a: HostRecord, b: HostRecord) =>
          a.beneficiary === b.beneficiary &&
          a.programme !== null &&
          a.programme === b.programme &&
          a.month === b.month &&
          String(a.month).length === 7
        expect(met(dataset, 'payment', 'rollLines')).toEqual(
          payments.map((p) => [...rolls.keys()].filter((i) => same(p, rolls[i] as HostRecord))),
        )
      }),
      runs(100),
    ))

  it('tell a key that is not known from one that is not there', () => {
    const { many } = createDataset({
      records: {
        payment: [{ beneficiary: idOf(1), programme: 'old-age', layer: 'settled' }],
        enrolment: [{ beneficiary: idOf(1), month: '2025-09' }],
      },
    })
    expect([...many('payment', 'rollLines').group]).toEqual([-1])
    expect([...many('payment', 'otherLines').group]).toEqual([expect.any(Number)])
  })
})

describe('to-one relations', () => {
  const records = {
    payment: [
      { beneficiary: idOf(1), programme: 'tekun', month: '2025-09', household: null },
      { beneficiary: idOf(1), programme: '某项目', month: '2025', household: 'dibao:1' },
    ],
    enrolment: [{ beneficiary: idOf(1), programme: 'tekun', month: '2025-09', household: null }],
  }
  const dataset = createDataset({ records, catalogue: testCatalogue })

  it('lead to the row of the key', () => {
    expect(reached(dataset, 'payment', 'beneficiary')).toEqual([0, 0])
    expect(reached(dataset, 'payment', 'entry')[0]).toBe(testCatalogue.findIndex(({ id }) => id === 'tekun'))
  })

  it('are unknown where the key is unknown, inexact or in no register', () => {
    expect(reached(dataset, 'payment', 'entry')[1]).toBe(-1)
    expect(reached(dataset, 'payment', 'householdMonth')[1]).toBe(-1)
  })

  it('lead surely nowhere where there is no key', () => {
    expect(reached(dataset, 'enrolment', 'household')).toEqual([-2])
    expect(reached(dataset, 'enrolment', 'householdMonth')).toEqual([-2])
  })

  it('refuse a relation that the entity does not have', () => {
    expect(() => dataset.one('payment', 'spouse')).toThrow(/payment has no relation "spouse"/)
    expect(() => dataset.many('person', 'spouse')).toThrow(/person has no relation "spouse"/)
    expect(() => dataset.table('spouse')).toThrow(/no entity "spouse"/)
  })
})
