import { daysInMonth } from '../../values/calendar.ts'
import { dateOfDay, dayNumber } from '../../values/day.ts'

const [from, to] = [1900, 2100]
const first = dayNumber(`${from}-01-01`)

/** Of each day from 1900 to 2099, once any is asked for. */
let dates: Int32Array | undefined

function everyDate(): Int32Array {
  const found = new Int32Array(dayNumber(`${to}-01-01`) - first)
  let n = 0
  for (let year = from; year < to; year++)
    for (let month = 1; month <= 12; month++) {
      const last = daysInMonth(year, month)
      for (let day = 1; day <= last; day++) found[n++] = year * 10_000 + month * 100 + day
    }
  return found
}

/** A day counted from 1970-01-01 as the number that its date is written with, such as 20240229. */
export function writtenDate(day: number): number {
  dates ??= everyDate()
  return dates[day - first] ?? Number(dateOfDay(day).replaceAll('-', ''))
}
