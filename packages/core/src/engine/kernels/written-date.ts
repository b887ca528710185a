import { dayNumber, writtenDay } from '../../values/day.ts'

const first = dayNumber('1900-01-01')

/** Of each day from 1900 to 2099 that was asked for; else 0. */
const dates = new Int32Array(dayNumber('2100-01-01') - first)

/** A day counted from 1970-01-01 as the number that its date is written with, such as 20240229. */
export function writtenDate(day: number): number {
  const known = dates[day - first]
  if (known) return known
  const written = writtenDay(day)
  dates[day - first] = written
  return written
}
