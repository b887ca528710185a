import { coverageRatio, outliers, ranking, tableOf } from '@hedui/analysis'
import { outlierAreaOrHandler, topRecipients } from '@hedui/checks'
import { check, createDataset, type Detector, type HostRecords } from '@hedui/core'
import { idOf } from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const asOf = '2025-12-31'
const everywhere = { programme: null, area: '*', from: '1900-01-01', to: null }
const world = (records: HostRecords) =>
  createDataset({
    records,
    region: '341525',
    coverage: ['payment', 'population'].map((register) => ({ register, ...everywhere })),
  })
const factsOf = (
  dataset: ReturnType<typeof world>,
  detector: Detector,
  options: Readonly<Record<string, number>>,
) => check(dataset, { checks: [], detectors: [detector], asOf, options: { [detector.id]: options } }).findings

const line = fc.record({
  programme: fc.constantFrom('old-age', 'orphan', 'tekun'),
  layer: fc.constant('instructed'),
  month: fc.constantFrom('2025-09', '2025-10'),
  beneficiary: fc.integer({ min: 1, max: 30 }).map((n) => idOf(n)),
  amount: fc.integer({ min: 1, max: 20 }).map((n) => n * 100),
})
const payments = fc.array(line, { minLength: 1, maxLength: 60 })

describe('a ranking is the same as a table and as notes', () => {
  it.each(['amount', 'kinds'] as const)('by %s', (by) => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 1, max: 8 }), (lines, top) => {
        const dataset = world({ 'payment@payment': lines })
        const table = ranking(tableOf(dataset, 'payment', { asOf }), { by, top })
        const rows = table.objects() as { rank: number; amount: number; kinds: number; population: number }[]
        const found = factsOf(dataset, topRecipients, { topN: top, percentile: 0 })
          .map(({ facts }) => facts)
          .filter(({ unit, measure }) => unit === 'person' && measure === by)
        const substance = ({ rank, amount, kinds, population }: (typeof found)[number]) =>
          JSON.stringify([rank, amount, kinds, population])
        expect(found.map(substance).sort()).toEqual(rows.map((row) => substance(row)).sort())
      }),
    )
  })
})

describe('outliers are the same as a table and as notes', () => {
  const townships = '甲乙丙丁戊己庚辛壬癸'.split('').map((letter) => `${letter}乡`)
  const people = fc.array(
    fc.tuple(fc.nat({ max: 9 }), fc.boolean(), fc.constantFrom(100, 100, 100, 150, 900)),
    { minLength: 40, maxLength: 200 },
  )
  const limits = { minGroup: 1, minDifference: 0, minPeers: 5 }

  it('by the share of the registered who draw a programme, and by the amount a person', () => {
    let told = 0
    fc.assert(
      fc.property(people, (all) => {
        const persons = all.map(([at, isPaid, amount], i) => ({
          ...{ person: idOf(1 + i), household: idOf(1 + i), township: townships[at] as string },
          ...{ isPaid, amount },
        }))
        const drawing = persons.filter(({ isPaid }) => isPaid)
        const dataset = world({
          registration: persons.map(({ person, household, township }) => ({ person, household, township })),
          'payment@payment': drawing.map(({ person, township, amount }) => ({
            ...{ programme: 'old-age', layer: 'instructed', month: '2025-09' },
            ...{ beneficiary: person, township, amount },
          })),
        })
        const paid = tableOf(dataset, 'payment', { asOf })
        const shares = coverageRatio(
          { table: paid, person: 'beneficiary' },
          { table: tableOf(dataset, 'registration', { asOf }) },
          ['township'],
        )
        const means = paid
          .groupby('township')
          .rollup({ mean: 'd => op.mean(d.amount)' } as never)
          .reify()
        const table = [
          ...outliers(shares, { value: 'percent', minPeers: 5 })
            .objects()
            .map((row) => ({ ...row, measure: 'coverage' })),
          ...outliers(means, { value: 'mean', minPeers: 5 })
            .objects()
            .map((row) => ({ ...row, measure: 'amount' })),
        ] as Readonly<Record<string, unknown>>[]
        const found = factsOf(dataset, outlierAreaOrHandler, limits).map(({ facts }) => facts)
        told += found.length
        expect(
          found
            .map(({ measure, group, z, percent, peers }) => `${measure} ${group} ${z} ${percent} ${peers}`)
            .sort(),
        ).toEqual(
          table
            .map(
              ({ measure, township, z, percent, peers }) =>
                `${measure} ${township} ${z} ${percent}% ${peers}`,
            )
            .sort(),
        )
      }),
      { numRuns: 60 },
    )
    expect(told).toBeGreaterThan(60)
  })
})
