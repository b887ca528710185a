import { digitsOfNumber, parsePhone } from '@hedui/core/values'
import { bad, type Cell, type Decoded, ok } from './cell.ts'

/** One telephone number, mobile or landline: its digits. */
export const phone: Cell<string> = {
  name: 'phone',
  examples: ['13800000000', '010-62000000'],
  decode,
  encode: (value) => value,
  looks: { sure: true, looks: (text) => /^1[3-9]\d{9}$/.test(text) },
  number: (value, date) => {
    const digits = digitsOfNumber(value)
    return digits.ok && !date ? decode(digits.value) : bad('phone.form')
  },
}

function decode(text: string): Decoded<string> {
  const parsed = parsePhone(text)
  return parsed.ok ? ok(parsed.value.number) : bad(parsed.code, parsed.facts)
}
