import { parameterIssueText } from '@hedui/core/lint'
import { chosenText, decisionText } from '@hedui/core/text'
import { loadSetup } from '../config/load.ts'
import { decideAllOfCase, decideCase } from '../deciding/decide-case.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readJson } from '../follow-up/read-json.ts'
import { lookOf } from '../output/pretty/look.ts'
import { type DecidedBy, decidedBy, withPacks } from '../packs/decided-by.ts'
import { ownPacks } from '../packs/own-packs.ts'
import { refusal } from '../refusal.ts'
import { wrap } from '../text/wrap.ts'
import { formatOf, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Decides the household of a case file and writes the decision with its argument. */
export async function decide(path: string, typed: Typed, session: Session): Promise<ExitCode> {
  const { io, language, progress } = session
  const format = formatOf(textOf(typed, 'format') ?? 'pretty')
  const input = await readJson(path, 'CASE', io.cwd)
  const { found, text, notes } = decisionOn(input, typed, path, await rulesOf(typed, io.cwd), language)
  for (const issue of notes) progress.note(parameterIssueText(issue, language))
  const { columns } = lookOf(session, io.stdout)
  io.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : fitted(text, columns))
  return exitCode.clean
}

/** The decision on one programme, or on all of them together, with its words. */
function decisionOn(input: unknown, typed: Typed, path: string, rules: DecidedBy, language: 'zh' | 'en') {
  const programme = textOf(typed, 'programme')
  if (typed.all !== true) {
    const { decision, notes } = decideCase(input, programme, path, rules)
    return { found: decision, text: decisionText(decision, language), notes }
  }
  if (programme !== undefined) throw refusal('all-or-one', { programme })
  const { chosen, notes } = decideAllOfCase(input, path, rules)
  return { found: chosen, text: chosenText(chosen, language), notes }
}

/** The rules of the configuration, if one is named, with those of the pack that lies over them. */
async function rulesOf(typed: Typed, cwd: string): Promise<DecidedBy> {
  const rules = decidedBy((await loadSetup(textOf(typed, 'config'), [], cwd)).rules)
  const overlay = textOf(typed, 'overlay')
  return overlay === undefined ? rules : withPacks(rules, await ownPacks([overlay], cwd, rules.programmes))
}

/** Lines broken where the terminal ends, under the indent they have. */
const fitted = (text: string, columns: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrap(line.trimStart(), columns, ' '.repeat(line.length - line.trimStart().length)))
    .join('\n')
