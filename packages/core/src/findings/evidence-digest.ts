import type { Check } from '../checks/check.ts'
import type { FactValue, Finding } from './finding.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * Tells what a finding rests on from anything else it could rest on, in the form of a fingerprint: facts
 * before masking, the months and the money at stake left out; result, tier, and what the cited rows are
 * about. Time that passes does not change it, nor where a row stands.
 */
export function evidenceDigest(
  check: Pick<Check, 'stake'>,
  { facts, result, tier }: Pick<Finding, 'facts' | 'result' | 'tier'>,
  content: readonly string[],
  key: string | undefined,
): string {
  const { month, amount } = check.stake
  const lasting = Object.entries<FactValue>(facts)
    .filter(([name]) => name !== month && name !== amount?.fen)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return fingerprint(['evidence', result, tier, lasting, content], key)
}
