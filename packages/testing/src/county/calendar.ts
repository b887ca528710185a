const two = (n: number): string => String(n).padStart(2, '0')

/** `YYYY-MM`, so many months later. */
export function monthAfter(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`
}

/** A day of a month, which must have it. */
export const dayOf = (month: string, day: number): string => `${month}-${two(day)}`

/** `YYYY-MM-DD`, so many days later. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** The last day of a month. */
export const lastDay = (month: string): string => dayAfter(dayOf(monthAfter(month, 1), 1), -1)

/** Completed years on a day. */
export const ageOn = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)

const starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** The day of a year from 0 to 364; 29 February has no number. */
export function dayOfYear(year: number, number: number): string {
  let month = 11
  while ((starts[month] as number) > number) month--
  return `${year}-${two(month + 1)}-${two(number - (starts[month] as number) + 1)}`
}
