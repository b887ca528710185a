import { type DateProblem, parseDate } from './date.ts'
import { dateOfDay, dayNumber } from './day.ts'
import { type Parsed, problem, success } from './problem.ts'
import { normaliseFigures } from './text.ts'

const last = dayNumber('2199-12-31')

/**
 * The day of a spreadsheet's serial number; its fraction is the time of day. Serial 1 is 1900-01-01, or
 * serial 0 is 1904-01-01 where the workbook says so; serial 60 is a 29 February 1900 that never was.
 */
export function dateFromSerial(serial: number, date1904 = false): Parsed<string, DateProblem> {
  const whole = Math.floor(serial)
  if (!date1904 && whole === 60) return problem('date.impossible', { month: 2, day: 29, lastDay: 28 })
  const day = date1904 ? whole - 24_107 : whole - (whole < 60 ? 25_568 : 25_569)
  const inRange = whole >= (date1904 ? 0 : 1) && day <= last
  return inRange ? success(dateOfDay(day)) : problem('date.range')
}

/** As `parseDate`, and a plain five-digit serial number (1927 to 2173) with or without a fraction. */
export const parseDateOrSerial = (raw: string, date1904 = false): Parsed<string, DateProblem> => {
  const serial = /^\d{5}(?:\.\d+)?$/.exec(normaliseFigures(raw))?.[0]
  return serial === undefined ? parseDate(raw) : dateFromSerial(Number(serial), date1904)
}
