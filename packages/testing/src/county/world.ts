import { areasOf } from './areas.ts'
import { dayOf, lastDay, monthAfter } from './calendar.ts'
import { type CountyOptions, completed } from './options.ts'
import { type Place, placeOf, villagesFor } from './places.ts'

/** What all stories of a county share. */
export interface World extends Required<CountyOptions> {
  /** Invented. */
  readonly county: string
  readonly areas: readonly string[]
  /** The day of the extracts: the end of the month after the last. */
  readonly asOf: string
  readonly villages: number
  /** The month so many months after the first, also before and after the county's own. */
  month(number: number): string
  /** A day of that month, at most the 28th. */
  day(number: number, day: number): string
  placeOfHousehold(index: number): Place
}

export function createWorld(options: CountyOptions): World {
  const all = completed(options)
  const { months, region, households } = all
  const first = months[0] as string
  const villages = villagesFor(households)
  const known = new Map<number, string>()
  const month = (number: number): string => {
    const before = known.get(number)
    if (before !== undefined) return before
    const found = monthAfter(first, number)
    known.set(number, found)
    return found
  }
  return {
    ...all,
    county: '云栖县',
    areas: areasOf(region),
    asOf: lastDay(monthAfter(first, months.length)),
    villages,
    month,
    day: (number, day) => dayOf(month(number), day),
    placeOfHousehold: (index) => placeOf(region, Math.floor((index * villages) / households), villages),
  }
}
