import { remember } from '../../dataset/remember.ts'
import { entriesFor } from '../../parameters/lookup.ts'
import type { Parameter, ParameterEntry } from '../../parameters/parameter.ts'
import { dayNumber } from '../../values/day.ts'
import type { Figure } from '../programme.ts'
import type { Question } from './argument.ts'
import type { ParameterUsed } from './decision.ts'

type Place = Pick<Question, 'month' | 'region' | 'kind' | 'parameters'>

/** The figures in force that a figure of the programme may stand for; none where it is missing for the day and place. */
export function inForce(
  { id, lump }: Figure,
  { month, region, kind, parameters }: Place,
): readonly ParameterUsed[] {
  const parameter = parameters.find((p) => p.id === id)
  if (!parameter) return []
  return entriesIn(parameter, month, region, kind).map(
    (entry): ParameterUsed => ({
      id,
      title: parameter.title,
      type: parameter.type,
      area: entry.area,
      kind: entry.kind ?? null,
      from: entry.from,
      to: entry.to,
      value: entry.value,
      per: parameter.type === 'fen' && !lump ? (entry.per ?? 'month') : null,
      source: entry.source,
      synthetic: entry.synthetic === true,
    }),
  )
}

const found = new WeakMap<Parameter, Map<string, readonly ParameterEntry[]>>()
/** So many answers are kept of a parameter. */
const most = 4_096

/** What is in force on the first day of a month, looked up once for each place. */
function entriesIn(parameter: Parameter, month: string, area: string | null, kind: string | null) {
  const known = remember(found, parameter, () => new Map<string, readonly ParameterEntry[]>())
  if (known.size > most) known.clear()
  return remember(known, `${month} ${area} ${kind}`, () => {
    const day = dayNumber(`${month}-01`)
    return entriesFor(parameter, { area, kind, from: day, to: day }) ?? []
  })
}

/** The parameters without the entries of one of them. */
export const without = (parameters: readonly Parameter[], id: string): Parameter[] =>
  parameters.map((p) => (p.id === id ? { ...p, entries: [] } : p))

/** The parameters with one of them saying the same everywhere and always. */
export const withFigure = (
  parameters: readonly Parameter[],
  { id, type, title }: Figure,
  value: number,
): Parameter[] => [
  ...parameters.filter((p) => p.id !== id),
  {
    id,
    type,
    title,
    entries: [{ area: '*', from: '0000-01-01', to: null, value, source: 'supposed', synthetic: true }],
  },
]
