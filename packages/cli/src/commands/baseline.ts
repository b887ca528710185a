import { createBaseline } from '@hedui/core/follow-up'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readRun } from '../follow-up/read-run.ts'
import { deliver } from '../output/deliver.ts'
import { type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Writes the leads of a run as accepted by a person: the baseline of later runs. */
export async function baseline(path: string, typed: Typed, session: Session): Promise<ExitCode> {
  const run = await readRun(path, 'RUN', session.io.cwd)
  const accepted = createBaseline(run, {
    acceptedBy: textOf(typed, 'acceptedBy') ?? '',
    at: textOf(typed, 'at') ?? '',
    reason: textOf(typed, 'reason') ?? '',
  })
  await deliver(`${JSON.stringify(accepted, null, 2)}\n`, textOf(typed, 'out'), session)
  return exitCode.clean
}
