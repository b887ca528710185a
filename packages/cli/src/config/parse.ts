import { isDay } from '@hedui/core/values'
import { refusal } from '../refusal.ts'
import { explainProblems } from './explain-problems.ts'
import type { ConfigProblem } from './problem.ts'
import { type Config, configSchema } from './schema.ts'

/** The configuration that `text` holds. Refuses with every problem at once; `path` is how to call the file. */
export function parseConfig(text: string, path: string): Config {
  const input = parseJson(text, path)
  const parsed = configSchema.safeParse(input)
  if (!parsed.success)
    throw refusal('config', { path, problems: explainProblems(parsed.error.issues, input) })
  const problems = [...impossibleDays(parsed.data), ...programmesTwice(parsed.data)]
  if (problems.length > 0) throw refusal('config', { path, problems })
  return parsed.data
}

/** What the text of a JSON file holds; refuses where it is none, with line and column. */
export function parseJson(text: string, path: string): unknown {
  const json = text.replace(/^\ufeff/, '')
  try {
    return JSON.parse(json)
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    if (position === undefined) throw refusal('config-syntax', { path, line: null, column: null })
    const before = json.slice(0, Number(position)).split('\n')
    throw refusal('config-syntax', { path, line: before.length, column: (before.at(-1) ?? '').length + 1 })
  }
}

/** Programmes with the id of one before them. */
function programmesTwice({ catalogue = [] }: Config): ConfigProblem[] {
  const ids = catalogue.map(({ id }) => id)
  return ids.flatMap((found, i): ConfigProblem[] =>
    ids.indexOf(found) < i ? [{ at: `catalogue[${i}].id`, code: 'twice', found }] : [],
  )
}

/** Days that have the right form and are in no calendar. */
function impossibleDays({ asOf, coverage = [], local = [] }: Config): ConfigProblem[] {
  const days: [at: string, day: string | null | undefined][] = [
    ['asOf', asOf],
    ...coverage.flatMap(({ from, to }, i): [string, string | null][] => [
      [`coverage[${i}].from`, from],
      [`coverage[${i}].to`, to],
    ]),
    ...local.flatMap(({ from, to }, i): [string, string | undefined][] => [
      [`local[${i}].from`, from],
      [`local[${i}].to`, to],
    ]),
  ]
  return days.flatMap(([at, day]): ConfigProblem[] =>
    typeof day === 'string' && !isDay(day) ? [{ at, code: 'day', found: day }] : [],
  )
}
