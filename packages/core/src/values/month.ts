import { firstYear, fourDigits, lastYear, twoDigits } from './calendar.ts'
import { type Parsed, problem, success } from './problem.ts'
import { normaliseFigures } from './text.ts'

export type MonthProblem = 'month.form' | 'month.impossible' | 'month.range'

const forms = [
  /^(\d{4})(\d{2})?$/,
  /^(\d{4})[-/.](\d{1,2})$/,
  /^(\d{4}) ?年度?$/,
  /^(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?份)?$/,
]

/**
 * A month as departments write it: 2025-09, 2025/9, 2025.09, 202509, 2025年9月(份); or a bare year, 2025(年, 年度).
 * The value is `YYYY-MM` or `YYYY`, of the years 1850 to 2199.
 */
export function parseMonth(raw: string): Parsed<string, MonthProblem> {
  const text = normaliseFigures(raw)
  const match = forms.map((form) => form.exec(text)).find((found) => found !== null)
  if (match === undefined) return problem('month.form')
  const year = Number(match[1])
  if (year < firstYear || year > lastYear) return problem('month.range', { firstYear, lastYear })
  if (match[2] === undefined) return success(fourDigits(year))
  const month = Number(match[2])
  if (month < 1 || month > 12) return problem('month.impossible', { month })
  return success(`${fourDigits(year)}-${twoDigits(month)}`)
}

/** Whether `text` is a month `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)

/** year × 12 + month − 1 of a month `YYYY-MM`; RangeError for anything else. */
export function monthIndex(month: string): number {
  if (!isMonth(month)) throw new RangeError('monthIndex takes a month written YYYY-MM')
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

/** The month `YYYY-MM` of an index, in the years 0000 to 9999; RangeError beyond. */
export function monthOfIndex(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index > 119_999)
    throw new RangeError('monthOfIndex takes a whole number from 0 to 119999')
  return `${fourDigits(Math.floor(index / 12))}-${twoDigits((index % 12) + 1)}`
}

/**
 * First and last month index of `YYYY-MM` or, spanning twelve months, `YYYY`; RangeError for anything else.
 */
export const monthBounds = (partial: string): readonly [first: number, last: number] =>
  partial.length === 4
    ? [monthIndex(`${partial}-01`), monthIndex(`${partial}-12`)]
    : [monthIndex(partial), monthIndex(partial)]

/** The month `count` months after (or, if negative, before) `month`, `YYYY-MM`. */
export const addMonths = (month: string, count: number): string => monthOfIndex(monthIndex(month) + count)

/** Months from `from` to `to`, both `YYYY-MM`; negative when `to` is earlier. */
export const monthsBetween = (from: string, to: string): number => monthIndex(to) - monthIndex(from)

/** The month of a date: `YYYY-MM`, or `YYYY` where the date says no more. */
export const monthOfDate = (date: string): string => date.slice(0, 7)
