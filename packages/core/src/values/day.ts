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
export function dateOfDay(number: number): string {
  const written = String(writtenDay(number)).padStart(8, '0')
  return `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}`
}

/** The same day as the number that its date is written with, such as 20240229; RangeError as of `dateOfDay`. */
export function writtenDay(number: number): number {
  if (!Number.isInteger(number) || number < -719_528 || number > 2_932_896)
    throw new RangeError('dateOfDay takes a whole number of days in the years 0000 to 9999')
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return year * 10_000 + month * 100 + day
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
