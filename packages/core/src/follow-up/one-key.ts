import { keyOf } from '../findings/fingerprint.ts'
import { refusal } from './refusal.ts'

interface Named {
  readonly fingerprint: string
}

/** What is set beside the findings: those of another run, or a document of people. */
export type Against = 'run' | 'baseline' | 'waivers' | 'dispositions'

/**
 * Refuses fingerprints made with different keys, or some with and some without one: the same lead would
 * go by two names. Error `follow-up.key`.
 */
export function oneKey(findings: readonly Named[], others: readonly Named[], against: Against): void {
  const keysOf = (list: readonly Named[]) =>
    [...new Set(list.map(({ fingerprint }) => keyOf(fingerprint)))].sort()
  const [here, there] = [keysOf(findings), keysOf(others)]
  if (new Set([...here, ...there]).size > 1)
    throw refusal('follow-up.key', { against, findings: here, others: there })
}
