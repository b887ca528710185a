import type { Run } from '@hedui/core'
import { type BaselineEntry, type FollowUp, followUp, isPending } from '@hedui/core/follow-up'
import type { FollowUpSources } from './sources.ts'

/** A run set beside what came before it. */
export interface Followed {
  readonly sources: FollowUpSources
  readonly result: Omit<FollowUp, 'findings'>
  /** Findings of the run before whose rules have no verdict this time. */
  readonly unchecked: number
  /** Findings of the baseline that are no longer found, though their rules have a verdict. */
  readonly goneFromBaseline: readonly BaselineEntry[]
  /** Findings of this run. */
  readonly all: number
  /** Those neither in the baseline nor waived. */
  readonly pending: number
}

/**
 * Sets a run's findings beside the sources: the same run with marked findings, and what came of it.
 * `undetermined`: whether this run also looked for what could be a lead.
 */
export function followRun(
  run: Run,
  sources: FollowUpSources,
  undetermined: boolean,
): { readonly run: Run; readonly followed: Followed } {
  const { previous, ...documents } = sources
  const silent = new Set(run.skipped.map(({ rule }) => rule))
  const checked = new Set(run.manifest.checks.map(({ id }) => id).filter((id) => !silent.has(id)))
  const here = new Set(run.findings.map(({ fingerprint }) => fingerprint))
  const comparable = previous?.findings.filter(
    ({ rule, result, fingerprint }) =>
      checked.has(rule) && (result === 'true' || undetermined || here.has(fingerprint)),
  )
  const { findings, ...result } = followUp(run.findings, {
    asOf: run.manifest.asOf,
    ...documents,
    ...(comparable && { previous: comparable }),
  })
  return {
    run: { ...run, findings },
    followed: {
      sources,
      result,
      unchecked: previous?.findings.filter(({ rule }) => !checked.has(rule)).length ?? 0,
      goneFromBaseline: result.baseline?.gone.filter(({ rule }) => checked.has(rule)) ?? [],
      all: findings.length,
      pending: findings.filter(isPending).length,
    },
  }
}
