import { dateOfDay, dayNumber } from '../../values/day.ts'

const first = dayNumber('1900-01-01')

/** A day as the number that its date is written with, such as 20240229. */
const written = (day: number): number => Number(dateOfDay(day).replaceAll('-', ''))

/** Of each day from 1900 to 2099, once any is asked for. */
let dates: Int32Array | undefined

function dated(day: number): number {
  dates ??= Int32Array.from({ length: dayNumber('2100-01-01') - first }, (_, i) => written(first + i))
  return dates[day - first] ?? written(day)
}

/** Years completed from one day to another, both counted from 1970-01-01. */
export const completedYears = (birth: number, day: number): number =>
  Math.floor((dated(day) - dated(birth)) / 10_000)
