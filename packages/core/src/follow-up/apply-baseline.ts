import { type Finding, severities } from '../findings/finding.ts'
import type { Reopened } from './apply-waivers.ts'
import type { Baseline, BaselineEntry } from './baseline.ts'
import { byFingerprint, type Compared } from './compare.ts'
import { maskNumbers } from './mask-numbers.ts'
import { oneKey } from './one-key.ts'

/** A finding beside the run or baseline before it; `baseline` is accepted and as it was then. */
export type FindingState = Exclude<Compared['state'], 'gone'> | 'baseline'

/** The acceptance of a finding at go-live. */
export interface BaselineMark {
  readonly acceptedBy: string
  readonly at: string
  readonly reason: string
  /** Empty: the finding is in the baseline. */
  readonly reopened: readonly Exclude<Reopened, 'expired'>[]
}

export interface Baselined<F extends Finding> {
  readonly findings: readonly (F & {
    readonly state: FindingState
    readonly baseline: BaselineMark | null
  })[]
  readonly counts: {
    readonly baseline: number
    readonly reopened: number
    /** Findings that nobody accepted. */
    readonly other: number
  }
  /** Accepted findings that are no longer found. */
  readonly gone: readonly BaselineEntry[]
}

/**
 * Marks findings that were accepted at go-live; none is left out. Other evidence or a graver severity takes
 * a finding out of the baseline. A `state` that a comparison with the previous run gave is kept outside it.
 * Error `follow-up.key`.
 */
export function applyBaseline<F extends Finding & { readonly state?: FindingState }>(
  findings: readonly F[],
  baseline: Baseline,
): Baselined<F> {
  oneKey(findings, baseline.findings, 'baseline')
  const accepted = byFingerprint(baseline.findings)
  const { acceptedBy, at, reason } = baseline
  const marked = findings.map((finding) => {
    const entry = accepted.get(finding.fingerprint)
    const mark: BaselineMark | null = entry
      ? {
          acceptedBy: maskNumbers(acceptedBy),
          at,
          reason: maskNumbers(reason),
          reopened: reopened(finding, entry),
        }
      : null
    return { ...finding, state: stateOf(finding.state, mark), baseline: mark }
  })
  const here = new Set(findings.map(({ fingerprint }) => fingerprint))
  const count = (holds: (mark: BaselineMark | null) => boolean) =>
    marked.filter(({ baseline: mark }) => holds(mark)).length
  return {
    findings: marked,
    counts: {
      baseline: count((mark) => mark?.reopened.length === 0),
      reopened: count((mark) => mark !== null && mark.reopened.length > 0),
      other: count((mark) => mark === null),
    },
    gone: baseline.findings.filter(({ fingerprint }) => !here.has(fingerprint)),
  }
}

function reopened(finding: Finding, entry: BaselineEntry): BaselineMark['reopened'] {
  const graver = severities.indexOf(finding.severity) < severities.indexOf(entry.severity)
  return [
    ...(finding.evidenceDigest === entry.evidenceDigest ? [] : (['evidence'] as const)),
    ...(graver ? (['severity'] as const) : []),
  ]
}

function stateOf(compared: FindingState | undefined, mark: BaselineMark | null): FindingState {
  if (mark?.reopened.length === 0) return 'baseline'
  if (compared !== undefined && compared !== 'baseline') return compared
  return mark ? 'changed' : 'new'
}
