import type { Finding } from '@hedui/core'
import type { Rule } from '../../packs/rule.ts'

/** The leads of one rule at one severity. */
export interface RuleLeads {
  readonly check: Rule | undefined
  readonly findings: readonly Finding[]
}

/** Findings by rule, in the order of the rules' numbers; of a rule the sure ones first, then the dearest, then by their first row. */
export function byRule(rules: readonly Rule[], findings: readonly Finding[]): RuleLeads[] {
  return [...new Set(findings.map(({ rule }) => rule))]
    .map((rule) => ({
      check: rules.find(({ id }) => id === rule),
      findings: findings.filter((finding) => finding.rule === rule).sort(bySureness),
    }))
    .sort((a, b) => compare(numberOf(a), numberOf(b)))
}

const numberOf = ({ check, findings }: RuleLeads): string => check?.number ?? findings[0]?.rule ?? ''
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
