import type { Finding } from '../findings/finding.ts'
import type { Run, Skipped } from '../run/run.ts'
import { type FollowedFinding, isPending } from './follow-up.ts'

/** `block`: the roll may not be submitted; `refer`: somebody must look before it is paid; `pass`: nothing stands against it. */
export type GateResult = 'pass' | 'refer' | 'block'

/** Whether a roll may be submitted. The library only answers: who stops a payment is the host. */
export interface Gate {
  readonly programme: string
  /** `YYYY-MM`. */
  readonly period: string
  readonly result: GateResult
  /** Findings of severity `block`, which never rest on fuzzy or inferred evidence (tier C and D). */
  readonly blockers: readonly Finding[]
  /** Findings of severity `high`. */
  readonly referred: readonly Finding[]
  /** Checks that gave no verdict: what they look for is not known, which is not the same as not there. */
  readonly unchecked: readonly Skipped[]
}

/** Which roll is asked about. */
export interface GateInput {
  /** A programme's id, or what stands before the dot in several: `dibao` for `dibao.rural` and `dibao.urban`. */
  readonly programme: string
  /** The month of the roll, `YYYY-MM`. */
  readonly period: string
}

/**
 * Answers for one roll from the findings of a run. Findings that are waived or in the baseline do not count; a finding
 * of several programmes, or of no programme or month, such as a rule in quarantine, counts for every roll.
 */
export function gate(run: Run, { programme, period }: GateInput): Gate {
  const about = run.findings.filter(
    (finding: FollowedFinding) =>
      finding.result === 'true' && isPending(finding) && isAbout(finding, programme, period),
  )
  const blockers = about.filter(({ severity }) => severity === 'block')
  const referred = about.filter(({ severity }) => severity === 'high')
  const result = blockers.length > 0 ? 'block' : referred.length > 0 ? 'refer' : 'pass'
  return { programme, period, result, blockers, referred, unchecked: run.skipped }
}

const isAbout = (finding: Finding, programme: string, period: string): boolean =>
  (finding.programme === null ||
    finding.programme === programme ||
    finding.programme.startsWith(`${programme}.`)) &&
  (finding.periods.length === 0 || finding.periods.some((month) => period.startsWith(month)))
