import { parameterIssueText } from '@hedui/core/lint'
import { decisionText } from '@hedui/core/text'
import { loadSetup } from '../config/load.ts'
import { decideCase } from '../deciding/decide-case.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readJson } from '../follow-up/read-json.ts'
import { lookOf } from '../output/pretty/look.ts'
import { ownPacks } from '../packs/own-packs.ts'
import { withPacks } from '../packs/rule-set.ts'
import { wrap } from '../text/wrap.ts'
import { formatOf, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Decides the household of a case file and writes the decision with its argument. */
export async function decide(path: string, typed: Typed, session: Session): Promise<ExitCode> {
  const { io, language, progress } = session
  const format = formatOf(textOf(typed, 'format') ?? 'pretty')
  const input = await readJson(path, 'CASE', io.cwd)
  const { decision, notes } = decideCase(
    input,
    textOf(typed, 'programme'),
    path,
    await rulesOf(typed, io.cwd),
  )
  for (const issue of notes) progress.note(parameterIssueText(issue, language))
  const { columns } = lookOf(session, io.stdout)
  io.stdout.write(
    format === 'json'
      ? `${JSON.stringify(decision, null, 2)}\n`
      : fitted(decisionText(decision, language), columns),
  )
  return exitCode.clean
}

/** The rules of the configuration, if one is named, with those of the pack that lies over them. */
async function rulesOf(typed: Typed, cwd: string) {
  const { rules } = await loadSetup(textOf(typed, 'config'), [], cwd)
  const overlay = textOf(typed, 'overlay')
  return overlay === undefined ? rules : withPacks(rules, await ownPacks([overlay], cwd, rules.programmes))
}

/** Lines broken where the terminal ends, under the indent they have. */
const fitted = (text: string, columns: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrap(line.trimStart(), columns, ' '.repeat(line.length - line.trimStart().length)))
    .join('\n')
