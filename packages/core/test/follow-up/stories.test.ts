import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataset, type Dataset } from '../../src/dataset/dataset.ts'
import type { Evidence, Finding } from '../../src/findings/finding.ts'
import { fingerprint } from '../../src/findings/fingerprint.ts'
import { storiesOf } from '../../src/follow-up/stories.ts'
import { finding, key } from './findings.ts'

const [zhang, li, wang] = ['341525195001010013', '341525195001010021', '210105200002290017'] as const

const dataset = createDataset({
  records: {
    membership: [
      { household: 'dibao:1', person: zhang, name: '张三', month: '2025-09' },
      { household: 'dibao:2', person: zhang, name: '张三', month: '2025-10' },
      { household: 'dibao:2', person: li, name: '李四', month: '2025-10' },
    ],
    registration: [{ household: 'hukou:7', person: zhang, name: '张三' }],
    payment: [
      { beneficiary: li, household: 'dibao:2', month: '2025-10', layer: 'instructed', amount: 60_000 },
      { beneficiary: li, household: 'dibao:2', month: '2025-11', layer: 'instructed', amount: 40_000 },
    ],
  },
})

const person = (id: string, secret?: string) => ({
  entity: 'person',
  id: fingerprint(['person', id], secret),
  label: '',
})

/** Payments of the dataset by their places, from 0. */
const paid = (...rows: number[]): Evidence[] => {
  const { record } = dataset.table('payment')
  return rows.map((row) => {
    const { source, row: line } = dataset.place(record?.[row] as number)
    return { file: source.file, sheet: source.sheet, row: line, entity: 'payment', column: null }
  })
}

const stories = (findings: readonly Finding[], of: Dataset = dataset) =>
  storiesOf(findings, of).map(({ subject, severity, findings: told, amountAtRisk }) => ({
    household: subject.label,
    severity,
    rules: told.map(({ rule }) => rule),
    amountAtRisk,
  }))

const exact = (fen: number) => ({ fen, basis: 'exact' }) as const

describe('leads by household', () => {
  it('members of one household are one story, the gravest lead first', () => {
    const leads = [
      finding(1, { subject: person(li), rule: 'vehicle-owner', severity: 'medium', amountAtRisk: null }),
      finding(2, { subject: person(zhang), evidence: paid(0), amountAtRisk: exact(60_000) }),
    ]
    expect(stories(leads)).toEqual([
      {
        household: '2',
        severity: 'high',
        rules: ['paid-after-death', 'vehicle-owner'],
        amountAtRisk: exact(60_000),
      },
    ])
  })

  it('whoever stands on no list is a story of his own, as are accounts', () => {
    const account = { entity: 'account', id: 'x', label: '6217****0001' }
    const leads = [finding(1, { subject: person(wang) }), finding(2, { subject: account })]
    expect(storiesOf(leads, dataset).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([person(wang), account]),
    )
  })

  it('knows people by the key that the run was given', () => {
    const leads = [finding(1, { subject: person(zhang, key) })]
    const [story] = storiesOf(leads, dataset, { fingerprintKey: key })
    expect(story?.subject).toEqual({
      entity: 'household',
      id: fingerprint(['household', 'dibao:2'], key),
      label: '2',
    })
  })

  it.each([
    ['of other payments are summed', paid(0), 60_000, paid(1), 40_000, 100_000, 'exact'],
    ['of one payment count it once', paid(0), 60_000, paid(0), 60_000, 60_000, 'upper-bound'],
    ['that share a payment count it once', paid(0, 1), 100_000, paid(1), 40_000, 100_000, 'upper-bound'],
    ['of parts of a payment are no more than they say', paid(0), 1_000, paid(0), 2_000, 3_000, 'upper-bound'],
  ] as const)('leads %s', (_, here, a, there, b, fen, basis) => {
    const leads = [
      finding(1, { subject: person(li), evidence: here, amountAtRisk: exact(a) }),
      finding(2, { subject: person(li), evidence: there, amountAtRisk: exact(b), rule: 'reported-twice' }),
    ]
    expect(stories(leads)[0]?.amountAtRisk).toEqual({ fen, basis })
  })

  it('every lead is told once, whatever their order', () => {
    const lead = fc.record({
      subject: fc.constantFrom(...[zhang, li, wang].map((id) => person(id))),
      evidence: fc.subarray([0, 1]).map((rows) => paid(...rows)),
      amountAtRisk: fc.constantFrom(null, exact(10_000), exact(60_000)),
      severity: fc.constantFrom('block', 'high', 'medium', 'info') as fc.Arbitrary<Finding['severity']>,
    })
    const leads = fc.array(lead, { maxLength: 6 }).map((list) => list.map((told, i) => finding(i, told)))
    fc.assert(
      fc.property(leads, (all) => {
        const told = storiesOf(all, dataset)
        expect(told.flatMap(({ findings }) => findings).length).toBe(all.length)
        expect(storiesOf([...all].reverse(), dataset)).toEqual(told)
        for (const { findings, amountAtRisk } of told) {
          const fens = findings.flatMap((each) => each.amountAtRisk?.fen ?? [])
          expect(amountAtRisk === null).toBe(fens.length === 0)
          expect(amountAtRisk?.fen ?? 0).toBeLessThanOrEqual(fens.reduce((a, b) => a + b, 0))
          expect(amountAtRisk?.fen ?? 0).toBeGreaterThanOrEqual(Math.max(0, ...fens))
        }
      }),
    )
  })
})
