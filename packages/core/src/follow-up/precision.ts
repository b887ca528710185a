import type { Finding } from '../findings/finding.ts'
import type { Disposition } from './disposition.ts'
import { histories, settled } from './history.ts'

/** How often the findings of a check, once looked into, turned out to be wrongs. */
export interface Precision {
  readonly rule: string
  /** Confirmed or recovered. */
  readonly confirmed: number
  /** Confirmed, recovered, false positive, explained or exempt. */
  readonly decided: number
  /** Confirmed of decided in lowest terms; null where nothing was decided. */
  readonly share: { readonly numerator: number; readonly denominator: number } | null
}

/**
 * The precision of each check, by what was last settled of each finding. `rules` says which fingerprint is
 * of which rule, for dispositions that do not say so themselves; those of no known rule are counted apart.
 */
export function precisionByCheck(
  dispositions: readonly Disposition[],
  rules: readonly Pick<Finding, 'fingerprint' | 'rule'>[] | ReadonlyMap<string, string> = [],
): { readonly checks: readonly Precision[]; readonly unattributed: number } {
  const ruleOf = Array.isArray(rules) ? mapOf(rules) : (rules as ReadonlyMap<string, string>)
  const counts = new Map<string, { confirmed: number; decided: number }>()
  const countsOf = (rule: string) => {
    const known = counts.get(rule) ?? { confirmed: 0, decided: 0 }
    counts.set(rule, known)
    return known
  }
  let unattributed = 0
  for (const rule of ruleOf.values()) countsOf(rule)
  for (const [fingerprint, history] of histories(dispositions)) {
    const rule = ruleOf.get(fingerprint) ?? history.findLast((step) => step.rule !== undefined)?.rule
    if (rule === undefined) {
      unattributed++
      continue
    }
    const found = settled(history)?.found
    const count = countsOf(rule)
    if (found !== undefined) count.decided++
    if (found === 'wrong') count.confirmed++
  }
  const checks = [...counts]
    .map(([rule, { confirmed, decided }]) => ({ rule, confirmed, decided, share: share(confirmed, decided) }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
  return { checks, unattributed }
}

const mapOf = (findings: readonly Pick<Finding, 'fingerprint' | 'rule'>[]): ReadonlyMap<string, string> =>
  new Map(findings.map(({ fingerprint, rule }) => [fingerprint, rule]))

function share(numerator: number, denominator: number): Precision['share'] {
  if (denominator === 0) return null
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)
