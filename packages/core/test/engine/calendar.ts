/** Days since 1970 and months since year 0, told by JavaScript's own calendar and nothing of the library's. */
const DAY = 86_400_000
const civil = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

const dayOf = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / DAY
export const firstDay = (month: number): number => dayOf(Math.floor(month / 12), (month % 12) + 1, 1)
export const monthOf = (day: number): number =>
  Number(civil(day).slice(0, 4)) * 12 + Number(civil(day).slice(5, 7)) - 1

/** Completed years; without end where either day is. */
export function yearsBetween(born: number, on: number): number {
  if (!Number.isFinite(born) || !Number.isFinite(on)) return on - born
  const [from, to] = [civil(born), civil(on)]
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
}

/** First and last day of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function daysOf(text: string): readonly [number, number] {
  const [y = 0, m, d] = text.split('-').map(Number)
  return [dayOf(y, m ?? 1, d ?? 1), d ? dayOf(y, m ?? 1, d) : m ? dayOf(y, m + 1, 0) : dayOf(y, 12, 31)]
}

/** First and last month of `YYYY-MM` or `YYYY`. */
export function monthsOf(text: string): readonly [number, number] {
  const [y = 0, m] = text.split('-').map(Number)
  return [y * 12 + (m ?? 1) - 1, y * 12 + (m ?? 12) - 1]
}
