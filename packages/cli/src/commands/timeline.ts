import { parseDatedCase } from '@hedui/core/case'
import { compareWithPayments, timeline as followed, programmeIn } from '@hedui/core/decide'
import { loadSetup } from '../config/load.ts'
import { figuresOf, programmeOf, withPlaces } from '../deciding/decide-case.ts'
import { monthTyped } from '../deciding/programme-asked.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readJson } from '../follow-up/read-json.ts'
import { deliver } from '../output/deliver.ts'
import { timelineText } from '../output/timeline-text.ts'
import { decidedBy } from '../packs/decided-by.ts'
import { refusal } from '../refusal.ts'
import { formatOf, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Follows the household of a case over months: what it is entitled to, and what it was paid too little or too much. */
export async function timeline(path: string, typed: Typed, session: Session): Promise<ExitCode> {
  const { io, language, words } = session
  const format = formatOf(textOf(typed, 'format') ?? 'pretty')
  const [first, last] = [monthTyped(textOf(typed, 'from')), monthTyped(textOf(typed, 'to'))]
  const input = await readJson(path, 'CASE', io.cwd)
  const rules = decidedBy((await loadSetup(textOf(typed, 'config'), [], io.cwd)).rules)
  const { line, compared } = withPlaces(path, () => {
    const { programme, household, payments, parameters: own = [], ...given } = parseDatedCase(input)
    const [from, to] = [first ?? given.from, last ?? given.to]
    if (from === undefined || to === undefined) throw refusal('timeline-months', {})
    const { region, kind, member } = given
    const named = programmeOf(textOf(typed, 'programme') ?? programme, rules.programmes)
    const there = programmeIn(named, rules.overlays, { region, month: to })
    const line = followed(there, household, {
      ...{ from, to, parameters: figuresOf(own, rules.parameters) },
      ...(region !== undefined && { region }),
      ...(kind !== undefined && { kind }),
      ...(member !== undefined && { member }),
    })
    return { line, compared: payments ? compareWithPayments(line, payments) : null }
  })
  const text =
    format === 'json'
      ? `${JSON.stringify({ timeline: line, payments: compared }, null, 2)}\n`
      : timelineText(line, compared, words, language)
  await deliver(text, textOf(typed, 'out'), session)
  return exitCode.clean
}
