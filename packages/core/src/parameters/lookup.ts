import { dayNumber } from '../values/day.ts'
import { parseDivision } from '../values/division.ts'
import type { Parameter, ParameterEntry } from './parameter.ts'

export interface Asked {
  /** Division code; null where it is not known. */
  readonly area: string | null
  /** Null where it is not known. */
  readonly kind: string | null
  /** First and last day that may be meant. */
  readonly from: number
  readonly to: number
}

/**
 * The entries that may be in force: one where all is known. Of several areas that hold the place the
 * smallest decides, and in one area an entry for the kind before one for any. Undefined where a day, or a
 * kind that may be meant, is left without an entry: nothing is carried forward.
 */
export function entriesFor(parameter: Parameter, asked: Asked): readonly ParameterEntry[] | undefined {
  const found = new Set<ParameterEntry>()
  for (const kind of kindsMeant(parameter, asked.kind)) {
    const entries = parameter.entries.filter((e) => e.kind === undefined || e.kind === kind)
    for (const day of turningPoints(entries, asked)) {
      const inForce = entries.filter((e) => start(e) <= day && day <= end(e))
      const here = inForce.filter((e) => areaHolds(e.area, asked.area)).sort(smallestFirst)
      const [best] = here
      if (!best) return undefined
      found.add(best)
      // A place that is only roughly known may lie in a smaller area with a figure of its own.
      for (const e of inForce) if (!here.includes(e) && mayHold(e.area, asked.area)) found.add(e)
    }
  }
  return [...found]
}

/** Days on which another entry may begin to decide: the first day asked about, and every change after it. */
function turningPoints(entries: readonly ParameterEntry[], { from, to }: Asked): number[] {
  const changes = entries.flatMap((e) => [start(e), end(e) + 1])
  return [...new Set([from, ...changes.filter((day) => from < day && day <= to)])]
}

/** The kind asked about; where it is not known, each that any entry has: there are taken to be no others. */
function kindsMeant({ entries }: Parameter, kind: string | null): readonly (string | undefined)[] {
  if (kind !== null) return [kind]
  const own = new Set(entries.map((e) => e.kind))
  return own.size > 0 ? [...own] : [undefined]
}

const start = ({ from }: ParameterEntry): number => dayNumber(from)
const end = ({ to }: ParameterEntry): number => (to === null ? Infinity : dayNumber(to))

const prefix = (area: string): string => {
  const parsed = parseDivision(area)
  return parsed.ok ? parsed.value.prefix : area
}
/** How many digits of a division code make an area; 0 for everywhere. */
export const areaSize = (area: string): number => (area === '*' ? 0 : prefix(area).length)
const smallestFirst = (a: ParameterEntry, b: ParameterEntry): number =>
  areaSize(b.area) - areaSize(a.area) || +(b.kind !== undefined) - +(a.kind !== undefined)

/** Whether an area holds a place; only everywhere surely does where that is not known. */
export const areaHolds = (area: string, asked: string | null): boolean =>
  area === '*' || (asked !== null && prefix(asked).startsWith(prefix(area)))
const mayHold = (area: string, asked: string | null): boolean =>
  asked === null || prefix(area).startsWith(prefix(asked))
