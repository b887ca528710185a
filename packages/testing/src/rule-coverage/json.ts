import type { RuleCoverage } from './coverage.ts'
import { gapsOf, sharesOf } from './gaps.ts'

/** Coverage as JSON with an end of line: the shares of comparisons, what was never seen, and the counts of each rule. */
export const coverageJson = (rules: readonly RuleCoverage[]): string =>
  `${JSON.stringify({ shares: sharesOf(rules), gaps: gapsOf(rules), rules }, null, 2)}\n`
