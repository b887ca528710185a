import { check as runChecks } from '@hedui/core'
import { createArguments } from '../checking/explainer.ts'
import { findFinding } from '../checking/find-finding.ts'
import { prepare } from '../checking/prepare.ts'
import { loadSetup } from '../config/load.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { deliver } from '../output/deliver.ts'
import { explanationLines } from '../output/pretty/explanation.ts'
import { lookOf } from '../output/pretty/look.ts'
import type { CheckFlags } from './flags.ts'
import type { Session } from './session.ts'

/** Writes the whole argument of one finding, or why a verdict cannot be given, of a folder checked anew. */
export async function explain(
  folder: string,
  fingerprint: string,
  flags: CheckFlags,
  session: Session,
): Promise<ExitCode> {
  const { io, words, progress } = session
  const setup = await loadSetup(flags.config, [folder], io.cwd)
  const { dataset, input } = await prepare([folder], setup, { ...flags, undetermined: true }, session)
  const run = runChecks(dataset, input)
  progress.lap((ms) => words.progress.checked({ checks: run.manifest.checks.length, ms }))
  const explanation = createArguments(dataset, { ...input, examined: run.examined })(
    findFinding(fingerprint, run.findings),
  )
  const look = lookOf(session, flags.out === undefined ? io.stdout : undefined)
  const text =
    flags.format === 'json'
      ? JSON.stringify(explanation, null, 2)
      : explanationLines(explanation, 'whole', look).join('\n')
  await deliver(`${text}\n`, flags.out, session)
  return exitCode.clean
}
