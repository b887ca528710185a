import { dateFromSerial, parseDateOrSerial } from '@hedui/core/values'
import { asciiAt, digitsAt } from './ascii.ts'
import { bad, type Cell, decoded } from './cell.ts'
import { isPlainDay } from './plain-day.ts'

/** A day `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the source says no more; a spreadsheet's serials too. */
export const date: Cell<string> = {
  name: 'date',
  examples: [
    '2025-03-05',
    '2025/3/5',
    '2025.3.5',
    '20250305',
    '2025年3月5日',
    '2025-03-05 00:00:00',
    '45721',
    '1950-01-00',
    '2025年3月',
  ],
  decode: (text) => decoded(parseDateOrSerial(text)),
  encode: (value) => value,
  looks: { sure: false, looks: (text) => /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u.test(text) },
  number: (value, isDate) => {
    if (isDate) return decoded(dateFromSerial(value))
    // As a number 2025.1 may have been January or October.
    return Number.isInteger(value) || value > 9999
      ? decoded(parseDateOrSerial(String(value)))
      : bad('date.form')
  },
  span: plainDate,
}

/** `2025-03-05`, `2025/03/05`, `2025.03.05`, `20250305`. */
function plainDate(bytes: Uint8Array, from: number, to: number): string | undefined {
  const length = to - from
  if (length !== 8 && length !== 10) return undefined
  const gap = length === 10 ? 1 : 0
  const mark = bytes[from + 4]
  if (gap === 1 && ((mark !== 0x2d && mark !== 0x2f && mark !== 0x2e) || bytes[from + 7] !== mark))
    return undefined
  const year = digitsAt(bytes, from, from + 4)
  const month = digitsAt(bytes, from + 4 + gap, from + 6 + gap)
  const day = digitsAt(bytes, to - 2, to)
  if (!isPlainDay(year, month, day)) return undefined
  if (mark === 0x2d) return asciiAt(bytes, from, to)
  return `${asciiAt(bytes, from, from + 4)}-${asciiAt(bytes, from + 4 + gap, from + 6 + gap)}-${asciiAt(bytes, to - 2, to)}`
}
