import { type ExitCode, exitCode } from '../exit-code.ts'
import { count, lintPacks } from '../linting/linted.ts'
import { deliver } from '../output/deliver.ts'
import { lintJson } from '../output/lint-json.ts'
import { prettyLint } from '../output/pretty/lint.ts'
import { lookOf } from '../output/pretty/look.ts'
import { formatOf, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Tells everything that is wrong with rule packs, before they run. */
export async function lintRules(files: readonly string[], typed: Typed, session: Session): Promise<ExitCode> {
  const { io } = session
  const format = formatOf(textOf(typed, 'format') ?? 'pretty')
  const out = textOf(typed, 'out')
  const linted = await lintPacks(files, io.cwd)
  const look = lookOf(session, out === undefined ? io.stdout : undefined)
  await deliver(format === 'json' ? lintJson(linted) : prettyLint(linted, look), out, session)
  return count(linted, 'error') > 0 ? exitCode.findings : exitCode.clean
}
