import { checks } from '@hedui/checks'
import { explain as explainFinding, type Finding, check as runChecks } from '@hedui/core'
import { findFinding } from '../checking/find-finding.ts'
import { prepare } from '../checking/prepare.ts'
import { loadConfig } from '../config/load.ts'
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
  const config = await loadConfig(flags.config, [folder], io.cwd, checks)
  const { dataset, input } = await prepare([folder], config, { ...flags, undetermined: true }, session)
  const run = runChecks(dataset, input)
  progress.lap((ms) => words.progress.checked({ checks: (input.only ?? input.checks).length, ms }))
  const finding: Finding = findFinding(fingerprint, run.findings)
  const explanation = explainFinding(dataset, finding, input)
  const look = lookOf(session, flags.out === undefined ? io.stdout : undefined)
  const text =
    flags.format === 'json'
      ? JSON.stringify(explanation, null, 2)
      : explanationLines(explanation, 'whole', look).join('\n')
  await deliver(`${text}\n`, flags.out, session)
  return exitCode.clean
}
