import { daysInMonth, firstYear, fourDigits, lastYear, twoDigits } from './calendar.ts'
import { type Parsed, problem, success } from './problem.ts'
import { normaliseFigures } from './text.ts'

/** `date.zone`: a time of another zone, whose day in China is open. */
export type DateProblem = 'date.form' | 'date.impossible' | 'date.range' | 'date.zone'

const clock =
  '(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|[时点](?:[0-5]?\\d分(?:[0-5]?\\d秒)?)?)'
const withTime = new RegExp(`^(.+?)(?:T| )(?:[上下]午 ?)?(${clock})(?: ?[AP]M)?(Z|[+-]\\d{2}:?\\d{2})?$`)
const compactTime = /^(\d{8})(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/

const forms = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?$/,
  /^(?<year>\d{4}) ?年(?: ?(?<month>\d{1,2}) ?月(?: ?份| ?(?<day>\d{1,2}) ?[日号])?)?$/,
]

/**
 * A date as departments write it: yyyy-MM-dd, yyyy/M/d, yyyy.M.d, yyyyMMdd, yyyy年M月d日, each also without
 * its day (but not yyyyMM, which may be yyMMdd) or as a bare year; a time of day may follow and is dropped.
 * Day 00 is unknown. The value is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, of the years 1850 to 2199.
 */
export function parseDate(raw: string): Parsed<string, DateProblem> {
  const text = normaliseFigures(raw).replace(/日(?=\d)/u, '日 ')
  const timed = withTime.exec(text)
  const dated = timed?.[1] ?? compactTime.exec(text)?.[1] ?? text
  const parts = forms.map((form) => form.exec(dated)?.groups).find((groups) => groups !== undefined)
  if (parts === undefined) return problem('date.form')
  if (timed !== null && parts.day === undefined) return problem('date.form')
  if (shiftsTheDay(timed?.[2] ?? '', timed?.[3])) return problem('date.zone', { zone: timed?.[3] ?? '' })
  return calendarDate(Number(parts.year), number(parts.month), number(parts.day))
}

const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits)

// Midnight UTC is the same day in China, with summer time (1986 to 1991) or without.
const shiftsTheDay = (time: string, zone: string | undefined): boolean =>
  !(zone === undefined || /^\+08:?00$/.test(zone) || (zone === 'Z' && /^[0:.]+$/.test(time)))

function calendarDate(year: number, month?: number, day?: number): Parsed<string, DateProblem> {
  if (year < firstYear || year > lastYear) return problem('date.range', { firstYear, lastYear })
  if (month === undefined || (month === 0 && day === 0)) return success(fourDigits(year))
  if (month < 1 || month > 12) return problem('date.impossible', { month })
  const partial = `${fourDigits(year)}-${twoDigits(month)}`
  if (day === undefined || day === 0) return success(partial)
  const lastDay = daysInMonth(year, month)
  if (day > lastDay) return problem('date.impossible', { month, day, lastDay })
  return success(`${partial}-${twoDigits(day)}`)
}
