import type { Dataset } from '../dataset/dataset.ts'
import { columnEngine, isColumnEngine } from '../engine/engine.ts'
import { atOnce } from '../engine/steps.ts'
import { checking } from './checking.ts'
import { createAsking } from './create-asking.ts'
import { detect } from './detect.ts'
import { examineAndKeep, examineHits } from './examine-hits.ts'
import type { CheckInput } from './input.ts'
import { prepareAgain } from './prepare-again.ts'
import type { Run } from './run.ts'

/** Runs checks and detectors over a dataset; what cannot be evaluated is refused. Errors: those of `check` in `sound.ts`. */
export function check(dataset: Dataset, input: CheckInput): Run {
  const { engine = columnEngine } = input
  return atOnce(
    checking(dataset, input, {
      examine: isColumnEngine(engine) && !input.subjects ? examineAndKeep : examineHits,
      detect,
      asking: createAsking(dataset, input, engine),
      prepare: prepareAgain,
    }),
    engine,
  )
}
