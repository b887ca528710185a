import type { FactValue, Finding, Severity, Tier } from '../findings/finding.ts'

/** One thing that differs between a finding then and now. */
export type Change =
  | {
      readonly what: 'facts'
      readonly fact: string
      /** Absent where the finding did not show the fact. */
      readonly before?: FactValue
      readonly after?: FactValue
    }
  | {
      readonly what: 'amount'
      readonly before: Finding['amountAtRisk']
      readonly after: Finding['amountAtRisk']
    }
  | { readonly what: 'severity'; readonly before: Severity; readonly after: Severity }
  | { readonly what: 'tier'; readonly before: Tier; readonly after: Tier }
  | { readonly what: 'result'; readonly before: Finding['result']; readonly after: Finding['result'] }
  | { readonly what: 'periods'; readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Another evidence digest: what a waiver or the baseline was about is no longer what there is. */
  | { readonly what: 'evidence'; readonly before: string; readonly after: string }

/** What differs between two findings of one fingerprint; wording, file names and row numbers do not count. */
export function changesBetween(before: Finding, after: Finding): Change[] {
  const changes: Change[] = []
  for (const fact of [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])].sort())
    if (!same(before.facts[fact], after.facts[fact]))
      changes.push({
        what: 'facts',
        fact,
        ...(fact in before.facts && { before: before.facts[fact] as FactValue }),
        ...(fact in after.facts && { after: after.facts[fact] as FactValue }),
      })
  const [then, now] = [before.amountAtRisk, after.amountAtRisk]
  if (then?.fen !== now?.fen || then?.basis !== now?.basis)
    changes.push({ what: 'amount', before: then, after: now })
  if (before.severity !== after.severity)
    changes.push({ what: 'severity', before: before.severity, after: after.severity })
  if (before.tier !== after.tier) changes.push({ what: 'tier', before: before.tier, after: after.tier })
  if (before.result !== after.result)
    changes.push({ what: 'result', before: before.result, after: after.result })
  const added = after.periods.filter((period) => !before.periods.includes(period))
  const removed = before.periods.filter((period) => !after.periods.includes(period))
  if (added.length + removed.length > 0) changes.push({ what: 'periods', added, removed })
  if (before.evidenceDigest !== after.evidenceDigest)
    changes.push({ what: 'evidence', before: before.evidenceDigest, after: after.evidenceDigest })
  return changes
}

const same = (a: FactValue | undefined, b: FactValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
