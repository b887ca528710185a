import { isDay, monthIndex, monthOfDate, monthOfIndex } from '@hedui/core/values'

/** Somebody of that many completed years in every part of `month`: born six months before the birthday's month. */
export const bornFor = (age: number, month: string): string =>
  `${monthOfIndex(monthIndex(month) - age * 12 - 6)}-15`

/** The age that stands for a birth date in a literal, or null where only the date itself can. */
export function ageOf(birthDate: string, month: string): number | null {
  if (!isDay(birthDate) || !birthDate.endsWith('-15')) return null
  const months = monthIndex(month) - monthIndex(monthOfDate(birthDate)) - 6
  return months >= 0 && months % 12 === 0 ? months / 12 : null
}
