import { loadConfig } from '../config/load.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { deliver } from '../output/deliver.ts'
import { lintJson } from '../output/lint-json.ts'
import { prettyLint } from '../output/pretty/lint.ts'
import { lookOf } from '../output/pretty/look.ts'
import { lintPacks } from '../packs/lint-packs.ts'
import { count } from '../packs/linted.ts'
import { refusal } from '../refusal.ts'
import { formatOf, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Tells everything that is wrong with rule packs, those named or else those of the configuration, before they run. */
export async function lintRules(files: readonly string[], typed: Typed, session: Session): Promise<ExitCode> {
  const { io } = session
  const format = formatOf(textOf(typed, 'format') ?? 'pretty')
  const out = textOf(typed, 'out')
  const linted = await lintPacks(files.length > 0 ? files : await configured(), io.cwd)
  const look = lookOf(session, out === undefined ? io.stdout : undefined)
  await deliver(format === 'json' ? lintJson(linted) : prettyLint(linted, look), out, session)
  return count(linted, 'error') > 0 ? exitCode.findings : exitCode.clean

  async function configured(): Promise<readonly string[]> {
    const { path, config } = await loadConfig(textOf(typed, 'config'), ['.'], io.cwd)
    if (!config.packs?.length) throw refusal('no-packs', { path })
    return config.packs
  }
}
