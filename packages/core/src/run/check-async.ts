import type { Dataset } from '../dataset/dataset.ts'
import { columnEngine } from '../engine/engine.ts'
import { drive } from '../hosts/drive.ts'
import { askHosts } from './ask-hosts.ts'
import { type AsyncCheckInput, rowsAtOnceOf } from './async-input.ts'
import { checking } from './checking.ts'
import { createAsking } from './create-asking.ts'
import { detect } from './detect.ts'
import { examineInParts } from './examine-in-parts.ts'
import type { Run } from './run.ts'

/**
 * Runs checks over a dataset with hosts that may answer later: asks them once for what is missing and matters,
 * then does what `check` does, letting others run in between. The findings are those of `check` given the same
 * facts at once. A fact that is not had is unknown and stands among `hostErrors`; it never stops the run. Rejects
 * with the reason of an aborted signal, and with the errors of `check` and `askHosts`.
 */
export async function checkAsync(dataset: Dataset, input: AsyncCheckInput): Promise<Run> {
  const asked = await askHosts(dataset, input)
  const { engine = columnEngine, signal, hostFacts: _, ...rest } = input
  const asking = createAsking(dataset, { ...rest, ...asked }, engine)
  const examine = examineInParts(rowsAtOnceOf(input))
  return drive(checking(dataset, { ...rest, ...asked }, { examine, detect, asking }), engine, signal)
}
