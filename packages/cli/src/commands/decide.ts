import {
  type Case,
  type CaseProblem,
  decide as decideCase,
  decisionText,
  isHeduiError,
  type Parameter,
  type Programme,
  parameterIssueText,
  parseCase,
  verifyParameters,
} from '@hedui/core'
import { programmes, parameters as shipped } from '@hedui/programmes-cn'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readJson } from '../follow-up/read-json.ts'
import { lookOf } from '../output/pretty/look.ts'
import { refusal } from '../refusal.ts'
import { wrap } from '../text/wrap.ts'
import { formatOf, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Decides the household of a case file and writes the decision with its argument. */
export async function decide(path: string, typed: Typed, session: Session): Promise<ExitCode> {
  const { io, language, progress } = session
  const format = formatOf(textOf(typed, 'format') ?? 'pretty')
  const input = await readJson(path, 'CASE', io.cwd)
  const decision = withPlaces(path, () => {
    const given = parseCase(input)
    const programme = programmeOf(textOf(typed, 'programme') ?? given.programme)
    for (const issue of verifyParameters(given.parameters ?? [], { asOf: given.asOf }))
      progress.note(parameterIssueText(issue, language))
    return decideCase(programme, given.household, optionsOf(given))
  })
  const { columns } = lookOf(session, io.stdout)
  io.stdout.write(
    format === 'json'
      ? `${JSON.stringify(decision, null, 2)}\n`
      : fitted(decisionText(decision, language), columns),
  )
  return exitCode.clean
}

/** Lines broken where the terminal ends, under the indent they have. */
const fitted = (text: string, columns: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrap(line.trimStart(), columns, ' '.repeat(line.length - line.trimStart().length)))
    .join('\n')

function optionsOf({ programme: _, household: __, parameters: own = [], ...more }: Case) {
  const taken = new Set(own.map(({ id }) => id))
  const parameters: Parameter[] = [...own, ...shipped.filter(({ id }) => !taken.has(id))]
  return { ...more, parameters }
}

function programmeOf(found: string | undefined): Programme {
  const programme = programmes.find(({ id }) => id === found)
  if (programme) return programme
  throw refusal('programme', { found: found ?? null, known: programmes.map(({ id }) => id) })
}

/** What is wrong with the case, under the name of its file. */
function withPlaces<T>(path: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!isHeduiError(error) || !/^decide\.(case|household)$/.test(error.code)) throw error
    const problems = error.facts.problems as readonly CaseProblem[]
    const within = error.code === 'decide.household' ? 'household' : ''
    throw refusal('case', {
      path,
      problems: problems.map((p) => ({ ...p, at: [within, p.at].filter(Boolean).join('.') })),
    })
  }
}
