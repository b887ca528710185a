import type { CheckInput, Dataset } from '@hedui/core'
import { createArguments } from '../../checking/explainer.ts'
import type { Limits } from '../protocol/limits.ts'
import type { RequestId } from '../protocol/shared.ts'

/** A check as it was asked, so that its findings can be explained later. */
interface RememberedRun {
  readonly id: RequestId
  readonly input: CheckInput
  /** The dataset that was checked, made anew. */
  readonly dataset: () => Dataset
  /** Records that were laid over the registers. */
  readonly records: number
  /** Rule by fingerprint. */
  readonly findings: ReadonlyMap<string, string>
}

type Explainer = ReturnType<typeof createArguments>

/** The latest checks that found something; the oldest are forgotten when there are too many. */
export interface Runs {
  remember(run: RememberedRun): void
  find(fingerprint: string, id: RequestId | undefined): RememberedRun | undefined
  explainer(run: RememberedRun): Explainer
  forget(): void
}

export function createRuns(limits: Pick<Limits, 'explainableChecks' | 'explainableRecords'>): Runs {
  const kept: RememberedRun[] = []
  let records = 0
  let latest: { readonly run: RememberedRun; readonly explain: Explainer } | undefined
  const isFull = () =>
    kept.length > limits.explainableChecks || (kept.length > 1 && records > limits.explainableRecords)
  return {
    remember(run) {
      if (run.findings.size === 0) return
      kept.push(run)
      records += run.records
      while (isFull()) records -= kept.shift()?.records ?? 0
    },
    find: (fingerprint, id) =>
      kept.findLast((run) => run.findings.has(fingerprint) && (id === undefined || run.id === id)),
    explainer(run) {
      if (latest?.run !== run) latest = { run, explain: createArguments(run.dataset(), run.input) }
      return latest.explain
    },
    forget() {
      kept.length = 0
      records = 0
      latest = undefined
    },
  }
}
