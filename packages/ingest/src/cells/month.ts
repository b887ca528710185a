import { dateFromSerial, monthOfDate, parseDate, parseMonth } from '@hedui/core/values'
import { asciiAt, digitsAt } from './ascii.ts'
import { bad, type Cell, type Decoded, decoded, ok } from './cell.ts'

/** A month `YYYY-MM`, or a year `YYYY` where that is the period; a whole day states its month. */
export const month: Cell<string> = {
  name: 'month',
  examples: ['2025-09', '202509', '2025年9月', '2025/9', '2025', '2025-09-01'],
  decode,
  encode: (value) => value,
  number: (value, isDate) => {
    // A format of its own may hide from the reader that a number is a day; no month has five digits.
    if (!isDate && !(Number.isInteger(value) && value > 9999 && value < 100_000))
      return Number.isInteger(value) ? decode(String(value)) : bad('month.form')
    const day = dateFromSerial(value)
    return day.ok ? ok(monthOfDate(day.value)) : bad(day.code, day.facts)
  },
  span: plainMonth,
}

function decode(text: string): Decoded<string> {
  const parsed = parseMonth(text)
  if (parsed.ok || parsed.code !== 'month.form') return decoded(parsed)
  const day = parseDate(text)
  return day.ok && day.value.length === 10 ? ok(monthOfDate(day.value)) : decoded(parsed)
}

/** `202509`, `2025-09`. */
function plainMonth(bytes: Uint8Array, from: number, to: number): string | undefined {
  const dash = to - from === 7 && bytes[from + 4] === 0x2d
  if (!dash && to - from !== 6) return undefined
  const year = digitsAt(bytes, from, from + 4)
  const monthOfYear = digitsAt(bytes, to - 2, to)
  if (year < 1850 || year > 2199 || monthOfYear < 1 || monthOfYear > 12) return undefined
  return `${asciiAt(bytes, from, from + 4)}-${asciiAt(bytes, to - 2, to)}`
}
