/** Dates outside these years are taken for damage. */
export const firstYear = 1850
export const lastYear = 2199

/** Of the Gregorian calendar, also before it was introduced. */
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days of a month, 1 to 12; 0 for any other number. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)

/** Whether the day exists and lies in the years 1850 to 2199. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  year >= firstYear && year <= lastYear && day >= 1 && day <= daysInMonth(year, month)

export const twoDigits = (n: number): string => String(n).padStart(2, '0')
export const fourDigits = (n: number): string => String(n).padStart(4, '0')
