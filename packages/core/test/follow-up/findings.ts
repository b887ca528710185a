import fc from 'fast-check'
import type { Finding } from '../../src/findings/finding.ts'
import { fingerprint } from '../../src/findings/fingerprint.ts'

export const key = 'a long secret of the county'

/** A well-formed fingerprint, one for each `n`. */
export const name = (n: number, secret?: string): string => fingerprint([n], secret)
/** A well-formed evidence digest, one for each text. */
export const digest = (text: string, secret?: string): string => fingerprint([text], secret)

/** A finding that says only what a test is about. */
export const finding = (n: number, told: Partial<Finding> = {}): Finding => ({
  fingerprint: name(n),
  fingerprintKeyed: false,
  evidenceDigest: digest('seen'),
  rule: 'paid-after-death',
  version: '1',
  severity: 'high',
  tier: 'A',
  result: 'true',
  subject: { entity: 'person', id: name(1000 + n), label: '张*明 3415**********0013' },
  programme: 'old-age',
  periods: ['2025-10', '2025-11'],
  amountAtRisk: { fen: 10_000, basis: 'exact' },
  message: { zh: '死后发放', en: 'paid after death' },
  facts: { died: '2025-06-03', monthsLate: 5 },
  basis: [],
  innocent: [],
  next: [],
  evidence: [{ file: '财政/一卡通.csv', sheet: null, row: 4, entity: 'payment', column: '金额' }],
  ...told,
})

const told = fc.record({
  rule: fc.constantFrom('paid-after-death', 'reported-twice'),
  severity: fc.constantFrom('block', 'high', 'medium', 'info'),
  periods: fc.subarray(['2025-09', '2025-10', '2025-11']),
  amountAtRisk: fc.constantFrom(null, { fen: 100, basis: 'exact' }, { fen: 100, basis: 'upper-bound' }),
  facts: fc.dictionary(fc.constantFrom('died', 'lines'), fc.constantFrom(null, 1, 'x', ['x', 'y']), {
    noNullPrototype: true,
  }),
  evidenceDigest: fc.constantFrom(digest('seen'), digest('other')),
}) as fc.Arbitrary<Partial<Finding>>

/** The findings of a run: few names, so that runs share some. */
export const runs = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), told), { selector: ([n]) => n, maxLength: 10 })
  .map((list) => list.map(([n, more]) => finding(n, more)))

/** The same list in another order, chosen by `seed`. */
export const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, i) => [Math.imul(i + 1, seed | 1) >>> 3, item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
