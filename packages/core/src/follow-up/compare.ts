import { type Finding, severities } from '../findings/finding.ts'
import { type Change, changesBetween } from './change.ts'
import { oneKey } from './one-key.ts'
import { refusal } from './refusal.ts'

/** What became of one fingerprint between two runs. */
export type Compared =
  | { readonly state: 'new'; readonly fingerprint: string; readonly after: Finding }
  | { readonly state: 'gone'; readonly fingerprint: string; readonly before: Finding }
  | {
      readonly state: 'unchanged' | 'changed'
      readonly fingerprint: string
      readonly before: Finding
      readonly after: Finding
      /** Empty where unchanged. */
      readonly changes: readonly Change[]
    }

/** Every fingerprint of two runs, once: the gravest first, then by rule. */
export interface Comparison {
  readonly compared: readonly Compared[]
  readonly counts: Readonly<Record<Compared['state'], number>>
}

/**
 * Sets the findings of two runs side by side. Both must be masked alike. Errors: `follow-up.key` where
 * fingerprints were made with different keys, `follow-up.twice` where a run holds one twice.
 */
export function compareRuns(before: readonly Finding[], after: readonly Finding[]): Comparison {
  oneKey(after, before, 'run')
  const [then, now] = [byFingerprint(before), byFingerprint(after)]
  const compared = [...new Set([...then.keys(), ...now.keys()])]
    .map((fingerprint) => side(fingerprint, then.get(fingerprint), now.get(fingerprint)))
    .sort(byWeight)
  const counts = { new: 0, unchanged: 0, changed: 0, gone: 0 }
  for (const { state } of compared) counts[state]++
  return { compared, counts }
}

/** Findings by fingerprint. Error `follow-up.twice`. */
export function byFingerprint<F extends Pick<Finding, 'fingerprint'>>(
  findings: readonly F[],
): Map<string, F> {
  const map = new Map<string, F>()
  for (const finding of findings) {
    const { fingerprint } = finding
    if (map.has(fingerprint)) throw refusal('follow-up.twice', { fingerprint })
    map.set(fingerprint, finding)
  }
  return map
}

function side(fingerprint: string, before: Finding | undefined, after: Finding | undefined): Compared {
  if (!before) return { state: 'new', fingerprint, after: after as Finding }
  if (!after) return { state: 'gone', fingerprint, before }
  const changes = changesBetween(before, after)
  return { state: changes.length === 0 ? 'unchanged' : 'changed', fingerprint, before, after, changes }
}

const latest = (compared: Compared): Finding => ('after' in compared ? compared.after : compared.before)

function byWeight(a: Compared, b: Compared): number {
  const [x, y] = [latest(a), latest(b)]
  const order = (text: string, other: string) => (text < other ? -1 : text > other ? 1 : 0)
  return (
    severities.indexOf(x.severity) - severities.indexOf(y.severity) ||
    order(x.rule, y.rule) ||
    order(a.fingerprint, b.fingerprint)
  )
}
