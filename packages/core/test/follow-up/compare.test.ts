import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { compareRuns } from '../../src/follow-up/compare.ts'
import { digest, finding, key, name, runs, shuffled } from './findings.ts'

describe('what differs between a finding then and now', () => {
  it.each<{ name: string; now: Partial<Finding>; changes: object[] }>([
    {
      name: 'a fact, with both values',
      now: { facts: { died: '2025-06-03', monthsLate: 6 } },
      changes: [{ what: 'facts', fact: 'monthsLate', before: 5, after: 6 }],
    },
    {
      name: 'a fact that is no longer shown',
      now: { facts: { died: '2025-06-03' } },
      changes: [{ what: 'facts', fact: 'monthsLate', before: 5 }],
    },
    {
      name: 'a fact that became unknown',
      now: { facts: { died: null, monthsLate: 5 } },
      changes: [{ what: 'facts', fact: 'died', before: '2025-06-03', after: null }],
    },
    {
      name: 'the amount',
      now: { amountAtRisk: { fen: 15_000, basis: 'exact' } },
      changes: [
        {
          what: 'amount',
          before: { fen: 10_000, basis: 'exact' },
          after: { fen: 15_000, basis: 'exact' },
        },
      ],
    },
    {
      name: 'an amount that is no longer known',
      now: { amountAtRisk: null },
      changes: [{ what: 'amount', before: { fen: 10_000, basis: 'exact' }, after: null }],
    },
    {
      name: 'whether the amount is exact',
      now: { amountAtRisk: { fen: 10_000, basis: 'upper-bound' } },
      changes: [
        {
          what: 'amount',
          before: { fen: 10_000, basis: 'exact' },
          after: { fen: 10_000, basis: 'upper-bound' },
        },
      ],
    },
    {
      name: 'the severity',
      now: { severity: 'block' },
      changes: [{ what: 'severity', before: 'high', after: 'block' }],
    },
    { name: 'the tier', now: { tier: 'B' }, changes: [{ what: 'tier', before: 'A', after: 'B' }] },
    {
      name: 'whether it is certain',
      now: { result: 'unknown' },
      changes: [{ what: 'result', before: 'true', after: 'unknown' }],
    },
    {
      name: 'the months: a rolling window drops one and adds one',
      now: { periods: ['2025-11', '2025-12'] },
      changes: [{ what: 'periods', added: ['2025-12'], removed: ['2025-10'] }],
    },
    {
      name: 'what it rests on',
      now: { evidenceDigest: digest('other') },
      changes: [{ what: 'evidence', before: digest('seen'), after: digest('other') }],
    },
    {
      name: 'not: wording, version, file names and row numbers',
      now: {
        version: '2',
        message: { zh: '另一句', en: 'another sentence' },
        evidence: [{ file: '2025-12.csv', sheet: 'A', row: 99, entity: 'payment', column: '发放金额' }],
      },
      changes: [],
    },
  ])('$name', ({ now, changes }) => {
    const { compared, counts } = compareRuns([finding(1)], [finding(1, now)])
    expect(compared).toMatchObject([{ state: changes.length === 0 ? 'unchanged' : 'changed', changes }])
    expect(counts).toEqual({
      new: 0,
      unchanged: changes.length === 0 ? 1 : 0,
      changed: changes.length === 0 ? 0 : 1,
      gone: 0,
    })
  })
})

describe('two runs', () => {
  it('new and gone findings come with the one side they have, the gravest first', () => {
    const [old, kept, fresh] = [
      finding(1, { severity: 'medium' }),
      finding(2),
      finding(3, { severity: 'block' }),
    ]
    expect(compareRuns([old, kept], [kept, fresh]).compared).toEqual([
      { state: 'new', fingerprint: name(3), after: fresh },
      { state: 'unchanged', fingerprint: name(2), before: kept, after: kept, changes: [] },
      { state: 'gone', fingerprint: name(1), before: old },
    ])
  })

  it('every fingerprint stands in exactly one place', () => {
    fc.assert(
      fc.property(runs, runs, (before, after) => {
        const { compared, counts } = compareRuns(before, after)
        const all = new Set([...before, ...after].map(({ fingerprint }) => fingerprint))
        expect(compared.map(({ fingerprint }) => fingerprint).sort()).toEqual([...all].sort())
        expect(counts.new + counts.unchanged + counts.changed).toBe(after.length)
        expect(counts.gone + counts.unchanged + counts.changed).toBe(before.length)
      }),
    )
  })

  it('a run beside itself is unchanged', () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(compareRuns(run, run).counts).toEqual({ new: 0, unchanged: run.length, changed: 0, gone: 0 })
      }),
    )
  })

  it('turned around, new is gone and changed is changed', () => {
    fc.assert(
      fc.property(runs, runs, (a, b) => {
        const [there, back] = [compareRuns(a, b).counts, compareRuns(b, a).counts]
        expect(back).toEqual({ ...there, new: there.gone, gone: there.new })
      }),
    )
  })

  it('the order of findings does not matter', () => {
    fc.assert(
      fc.property(runs, runs, fc.nat(), (before, after, seed) => {
        expect(compareRuns(shuffled(before, seed), shuffled(after, seed + 1))).toEqual(
          compareRuns(before, after),
        )
      }),
    )
  })

  it('survive being written as JSON', () => {
    fc.assert(
      fc.property(runs, runs, (before, after) => {
        const compared = compareRuns(before, after)
        expect(JSON.parse(JSON.stringify(compared))).toEqual(compared)
      }),
    )
  })
})

describe('what cannot be compared is refused', () => {
  const keyed = (secret: string) => [finding(1, { fingerprint: name(1, secret), fingerprintKeyed: true })]

  it.each([
    { name: 'with a key and without', before: [finding(1)], after: keyed(key) },
    { name: 'with two keys', before: keyed('another secret of the county'), after: keyed(key) },
    { name: 'both kinds in one run', before: [], after: [finding(2), ...keyed(key)] },
  ])('fingerprints made $name', ({ before, after }) => {
    expect(() => compareRuns(before, after)).toThrow(
      expect.objectContaining({ code: 'follow-up.key', message: expect.stringContaining('fingerprintKey') }),
    )
  })

  it('and one key is fine', () => {
    expect(compareRuns(keyed(key), keyed(key)).counts.unchanged).toBe(1)
  })

  it('a run with the same fingerprint twice', () => {
    expect(() => compareRuns([], [finding(1), finding(1)])).toThrow(
      expect.objectContaining({ code: 'follow-up.twice', facts: { fingerprint: name(1) } }),
    )
  })
})
