import type { Finding } from '../findings/finding.ts'
import { applyBaseline, type Baselined, type BaselineMark, type FindingState } from './apply-baseline.ts'
import { applyDispositions, type DispositionMark } from './apply-dispositions.ts'
import { applyWaivers, type Waived, type WaiverMark } from './apply-waivers.ts'
import type { Baseline } from './baseline.ts'
import type { Change } from './change.ts'
import { type Comparison, compareRuns } from './compare.ts'
import type { Disposition } from './disposition.ts'
import { type Precision, precisionByCheck } from './precision.ts'
import type { Waiver } from './waiver.ts'

/** What a run's findings are set beside; what is left out leaves its members out of the findings. */
export interface FollowUpInput {
  /** The business day of the run, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Findings of the run before, masked as these are. */
  readonly previous?: readonly Finding[]
  readonly baseline?: Baseline
  readonly waivers?: readonly Waiver[]
  readonly dispositions?: readonly Disposition[]
}

/** A finding with what is known of it from before. */
export interface FollowedFinding extends Finding {
  /** With a previous run or a baseline. */
  readonly state?: FindingState
  /** What differs from the previous run. */
  readonly changes?: readonly Change[]
  readonly baseline?: BaselineMark | null
  readonly waiver?: WaiverMark | null
  readonly disposition?: DispositionMark | null
}

export interface FollowUp {
  /** All of them, in the order given. */
  readonly findings: readonly FollowedFinding[]
  readonly previous?: Comparison
  readonly baseline?: Pick<Baselined<Finding>, 'counts' | 'gone'>
  readonly waivers?: Pick<Waived<Finding>, 'counts' | 'unused'>
  readonly dispositions?: { readonly precision: readonly Precision[]; readonly unattributed: number }
}

/** Sets findings beside the previous run, the baseline, waivers and dispositions, as far as they are given. */
export function followUp(findings: readonly Finding[], input: FollowUpInput): FollowUp {
  const { asOf, previous, baseline, waivers, dispositions } = input
  const comparison = previous && compareRuns(previous, findings)
  const compared = comparison ? beside(findings, comparison) : findings
  const baselined = baseline && applyBaseline(compared, baseline)
  const waived = waivers && applyWaivers(baselined?.findings ?? compared, waivers, asOf)
  const before: readonly FollowedFinding[] = waived?.findings ?? baselined?.findings ?? compared
  const disposed = dispositions && applyDispositions(before, dispositions, asOf)
  const precision = dispositions && precisionByCheck(dispositions, findings)
  return {
    findings: disposed?.findings ?? before,
    ...(comparison && { previous: comparison }),
    ...(baselined && { baseline: { counts: baselined.counts, gone: baselined.gone } }),
    ...(waived && { waivers: { counts: waived.counts, unused: waived.unused } }),
    ...(precision && {
      dispositions: { precision: precision.checks, unattributed: precision.unattributed },
    }),
  }
}

/** Whether a finding calls for somebody: it is neither in the baseline nor waived. */
export const isPending = ({ baseline, waiver }: FollowedFinding): boolean =>
  baseline?.reopened.length !== 0 && waiver?.reopened.length !== 0

function beside(findings: readonly Finding[], { compared }: Comparison): readonly FollowedFinding[] {
  const byName = new Map(compared.map((each) => [each.fingerprint, each]))
  return findings.map((finding) => {
    const each = byName.get(finding.fingerprint)
    if (each?.state === 'unchanged' || each?.state === 'changed')
      return { ...finding, state: each.state, changes: each.changes }
    return { ...finding, state: 'new', changes: [] }
  })
}
