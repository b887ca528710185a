import { dateOfDay, dayNumber, isDay } from '@hedui/core/values'
import fc from 'fast-check'
import { around } from './near.ts'

export interface DayRange {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** Days where verdicts turn: they and their neighbours come often. */
  readonly turns?: readonly string[]
}

/** A day: often at the end or the beginning of a month, on 29 February, or within a day of a turn. */
export function day({ from, to, turns = [] }: DayRange): fc.Arbitrary<string> {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const within = (days: readonly number[]) => days.filter((n) => n >= first && n <= last)
  const any = fc.integer({ min: first, max: last })
  const year = fc.integer({ min: Number(from.slice(0, 4)), max: Number(to.slice(0, 4)) })
  const special = fc
    .tuple(year, fc.constantFrom('01-01', '02-28', '02-29', '03-01', '04-30', '05-01', '12-31'))
    .map(([y, rest]) => `${String(y).padStart(4, '0')}-${rest}`)
    .map((text) => (isDay(text) ? dayNumber(text) : first))
    .map((n) => Math.min(Math.max(n, first), last))
  const near = within(around(turns.map((turn) => dayNumber(turn))))
  return fc.oneof(any, special, ...(near.length > 0 ? [fc.constantFrom(...near)] : [])).map(dateOfDay)
}

/** A month `YYYY-MM` from one to another. */
export const months = (from: string, to: string): fc.Arbitrary<string> =>
  day({ from: `${from}-01`, to: `${to}-28` }).map((text) => text.slice(0, 7))

/** A day, or only its month or year, as registers that know no more write it. */
export const partialDay = (range: DayRange): fc.Arbitrary<string> =>
  fc.tuple(day(range), fc.constantFrom(10, 10, 10, 7, 4)).map(([text, length]) => text.slice(0, length))
