import type { FieldType } from '../model/field.ts'
import { isDay } from '../values/day.ts'
import { isMonth } from '../values/month.ts'

const isYear = (text: string): boolean => /^\d{4}$/.test(text)

/** Whether a JSON value is one of the type: whole numbers, days and months that exist (or a month or year of days). */
export function isLiteral(value: unknown, type: FieldType): boolean {
  switch (type) {
    case 'fen':
    case 'count':
      return Number.isSafeInteger(value)
    case 'truth':
      return typeof value === 'boolean'
    case 'date':
      return typeof value === 'string' && (isDay(value) || isMonth(value) || isYear(value))
    case 'month':
      return typeof value === 'string' && (isMonth(value) || isYear(value))
    default:
      return typeof value === 'string'
  }
}

/** Whether a value of the type is only part of a day or month, and so spans several. */
export const isPartial = (value: string, type: FieldType): boolean =>
  type === 'date' ? !isDay(value) : type === 'month' && !isMonth(value)
