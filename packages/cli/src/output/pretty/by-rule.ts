import type { Check, Finding } from '@hedui/core'

/** The leads of one rule at one severity. */
export interface Rule {
  readonly check: Check | undefined
  readonly findings: readonly Finding[]
}

/** Findings by rule, in the order of the rules' numbers; of a rule the sure ones first, then the dearest, then by their first row. */
export function byRule(checks: readonly Check[], findings: readonly Finding[]): Rule[] {
  return [...new Set(findings.map(({ rule }) => rule))]
    .map((rule) => ({
      check: checks.find(({ id }) => id === rule),
      findings: findings.filter((finding) => finding.rule === rule).sort(bySureness),
    }))
    .sort((a, b) => compare(numberOf(a), numberOf(b)))
}

const numberOf = ({ check, findings }: Rule): string => check?.number ?? findings[0]?.rule ?? ''
const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

function bySureness(a: Finding, b: Finding): number {
  const [here, there] = [a.evidence[0], b.evidence[0]]
  return (
    compare(a.result, b.result) ||
    compare(b.amountAtRisk?.fen ?? -1, a.amountAtRisk?.fen ?? -1) ||
    compare(here?.file ?? '', there?.file ?? '') ||
    compare(here?.sheet ?? '', there?.sheet ?? '') ||
    compare(here?.row ?? 0, there?.row ?? 0) ||
    compare(a.fingerprint, b.fingerprint)
  )
}
