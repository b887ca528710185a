import type { Dataset } from '../dataset/dataset.ts'
import { columnEngine } from '../engine/engine.ts'
import { atOnce } from '../engine/steps.ts'
import { askEverything } from './asking.ts'
import { checking } from './checking.ts'
import { examine } from './examine.ts'
import type { CheckInput } from './input.ts'
import type { Run } from './run.ts'

/** What a run of the small entry is given: checks over everything. */
export type SmallCheckInput = Omit<
  CheckInput,
  'detectors' | 'previous' | 'previousExamined' | 'subjects' | 'verified'
>

/**
 * Runs checks over a whole dataset. Checks are looked through by `loadPack`, or by `requireSound` of
 * `@hedui/core/lint`; here what cannot be evaluated is refused. Detectors and runs about a few subjects are of the main
 * entry. Errors: `run.as-of`, `run.check`, `run.option` for what the caller got wrong, `run.detector`, `rule.…` for a
 * check that cannot be evaluated, `host.value` for what a host fact may not be.
 */
export function check(dataset: Dataset, input: SmallCheckInput): Run {
  const { engine = columnEngine } = input
  return atOnce(checking(dataset, input, { examine, asking: askEverything(dataset) }), engine)
}
