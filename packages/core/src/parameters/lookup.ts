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
 * smallest decides. Undefined where a day is left without an entry: nothing is carried forward.
 */
export function entriesFor(parameter: Parameter, asked: Asked): readonly ParameterEntry[] | undefined {
  const candidates = parameter.entries
    .filter(
      (entry) =>
        holds(entry.area, asked.area) &&
        (entry.kind === undefined || asked.kind === null || entry.kind === asked.kind),
    )
    .sort((a, b) => size(b.area) - size(a.area))
  const found: ParameterEntry[] = []
  let covered = asked.from
  for (;;) {
    const entry = candidates.find(
      (e) => dayNumber(e.from) <= covered && (e.to === null || covered <= dayNumber(e.to)),
    )
    if (!entry) return undefined
    found.push(
      ...candidates.filter(
        (e) => e === entry || (asked.kind === null && e.area === entry.area && e.from === entry.from),
      ),
    )
    if (entry.to === null || dayNumber(entry.to) >= asked.to) return found
    covered = dayNumber(entry.to) + 1
  }
}

const prefix = (area: string): string => {
  const parsed = parseDivision(area)
  return parsed.ok ? parsed.value.prefix : area
}
const size = (area: string): number => (area === '*' ? 0 : prefix(area).length)

const holds = (area: string, asked: string | null): boolean =>
  area === '*' || (asked !== null && prefix(asked).startsWith(prefix(area)))
