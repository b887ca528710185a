const long = 0b1010_1101_0101

/** Whether a day stands in the calendar for sure; the 29th of February is left to the calendar. */
export function isPlainDay(year: number, month: number, day: number): boolean {
  if (year < 1850 || year > 2199 || month < 1 || month > 12 || day < 1) return false
  if (day <= 28) return true
  return month !== 2 && (day <= 30 || (day === 31 && ((long >> (month - 1)) & 1) === 1))
}
