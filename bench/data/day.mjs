const DAY = 86_400_000

/** @param {string} text `YYYY-MM-DD` */
export const dayOf = (text) => Date.parse(text) / DAY
/** @param {number} day since 1970-01-01 */
export const textOfDay = (day) => new Date(day * DAY).toISOString().slice(0, 10)
/** @param {number} month 0 is January 2025 */
export const textOfMonth = (month) =>
  `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
/**
 * 0 is January 2025.
 * @param {number} day since 1970-01-01
 */
export function monthOfDay(day) {
  const date = new Date(day * DAY)
  return (date.getUTCFullYear() - 2025) * 12 + date.getUTCMonth()
}
