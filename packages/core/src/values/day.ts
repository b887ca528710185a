import { daysInMonth } from './calendar.ts'

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const day = Number(text.slice(8))
  return (
    shape.test(text) && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
  )
}

/** Days since 1970-01-01 of a day `YYYY-MM-DD`, negative before it; RangeError for anything else. */
export function dayNumber(date: string): number {
  if (!isDay(date)) throw new RangeError('dayNumber takes a day that exists, written YYYY-MM-DD')
  return firstDayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7))) + Number(date.slice(8)) - 1
}

/** Days since 1970-01-01 of the first day of a month from 1 to 12. */
export function firstDayNumber(calendarYear: number, month: number): number {
  // Years begin in March here, so that the leap day comes last.
  const year = calendarYear - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return (
    365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
  )
}

/**
 * The day `YYYY-MM-DD` that is `number` days after 1970-01-01, in the years 0000 to 9999; RangeError beyond.
 */
export const dateOfDay = (number: number): string => atMidnight(number).toISOString().slice(0, 10)

/** The same day as the number that its date is written with, such as 20240229; RangeError as of `dateOfDay`. */
export function writtenDay(number: number): number {
  const date = atMidnight(number)
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
}

function atMidnight(number: number): Date {
  if (!Number.isInteger(number) || number < -719_528 || number > 2_932_896)
    throw new RangeError('dateOfDay takes a whole number of days in the years 0000 to 9999')
  return new Date(number * 86_400_000)
}

/** First and last day number of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; RangeError for anything else. */
export function dateBounds(partial: string): readonly [first: number, last: number] {
  if (partial.length === 4) return [dayNumber(`${partial}-01-01`), dayNumber(`${partial}-12-31`)]
  if (partial.length > 7) {
    const day = dayNumber(partial)
    return [day, day]
  }
  const first = dayNumber(`${partial}-01`)
  return [first, first + daysInMonth(Number(partial.slice(0, 4)), Number(partial.slice(5, 7))) - 1]
}
