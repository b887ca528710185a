import type { Finding } from '../findings/finding.ts'
import { HeduiError } from '../model/error.ts'
import { isDay } from '../values/day.ts'
import type { Disposition, Outcome } from './disposition.ts'
import { histories, settled } from './history.ts'
import { maskNumbers } from './mask-numbers.ts'
import { oneKey } from './one-key.ts'

/** What is known of the handling of a finding. */
export interface DispositionMark {
  /** The last one's. */
  readonly outcome: Outcome
  readonly actor: string
  readonly at: string
  /** Its last day is over: the finding is as good as open. */
  readonly expired: boolean
  /** Found to be wrong before, and found again in a later month. */
  readonly recurs: boolean
  /** From first to last. */
  readonly history: readonly Disposition[]
}

export interface Disposed<F extends Finding> {
  readonly findings: readonly (F & { readonly disposition: DispositionMark | null })[]
  /** Fingerprints handled that are no longer found. */
  readonly gone: readonly string[]
}

/** Marks findings with what people found out about them. Errors: `run.as-of`, `follow-up.key`. */
export function applyDispositions<F extends Finding>(
  findings: readonly F[],
  dispositions: readonly Disposition[],
  asOf: string,
): Disposed<F> {
  if (!isDay(asOf)) throw new HeduiError('run.as-of', { found: asOf })
  oneKey(findings, dispositions, 'dispositions')
  const byName = histories(dispositions)
  const here = new Set(findings.map(({ fingerprint }) => fingerprint))
  return {
    findings: findings.map((finding) => {
      const history = byName.get(finding.fingerprint)
      const last = history?.at(-1)
      if (!history || !last) return { ...finding, disposition: null }
      const { outcome, at, expires } = last
      const disposition: DispositionMark = {
        outcome,
        actor: maskNumbers(last.actor),
        at,
        expired: expires !== undefined && asOf > expires,
        recurs: recurs(finding, history, asOf),
        history: history.map(masked),
      }
      return { ...finding, disposition }
    }),
    gone: [...byName.keys()].filter((fingerprint) => !here.has(fingerprint)).sort(),
  }
}

/**
 * Confirmed or recovered, and found as of a later day; where the finding has months, with one after that
 * of the disposition, so that the same old payments do not count as new ones.
 */
function recurs({ periods }: Finding, history: readonly Disposition[], asOf: string): boolean {
  const last = settled(history)
  if (last?.found !== 'wrong' || asOf <= last.by.at.slice(0, 10)) return false
  return periods.length === 0 || periods.some((period) => period > last.by.at.slice(0, period.length))
}

const masked = (disposition: Disposition): Disposition => ({
  ...disposition,
  actor: maskNumbers(disposition.actor),
  ...(disposition.evidence && { evidence: disposition.evidence.map(maskNumbers) }),
})
