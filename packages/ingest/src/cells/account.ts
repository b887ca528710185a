import { digitsOfNumber, normaliseId, parseBankAccount } from '@hedui/core/values'
import { asciiAt } from './ascii.ts'
import { bad, type Cell, type Decoded, ok } from './cell.ts'

const ZERO = 0x30
const NINE = 0x39

/** Of each digit the digits of its double, added up. */
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]

/** A bank account or card as it is written; whatever it cannot be is reported, and joins nothing in core. */
export const account: Cell<string> = {
  name: 'account',
  examples: ['6228480000000000018', '10018653001117193662', 'NX2000113A0186316377'],
  decode: stated,
  encode: (value) => value,
  looks: { sure: true, looks: (text) => /^62\d{14,17}$/.test(text) },
  number: (value, date) => {
    const digits = digitsOfNumber(value)
    if (date) return bad('bank-account.characters')
    return digits.ok ? stated(digits.value) : bad('bank-account.precision-lost')
  },
  span: (bytes, from, to) => (isPlain(bytes, from, to) ? asciiAt(bytes, from, to) : undefined),
  digits: isPlain,
}

/** Digits, and where they are a card's (16 to 19 from 62) its check is right. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from
  if (length === 0 || length > 40) return false
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte < ZERO || byte > NINE) return false
  }
  const card = length >= 16 && length <= 19 && bytes[from] === 0x36 && bytes[from + 1] === 0x32
  return !card || isChecked(bytes, from, to)
}

/** Whether the digits of a card, every second one from the last doubled, make tens. */
function isChecked(bytes: Uint8Array, from: number, to: number): boolean {
  let sum = 0
  for (let at = to - 1; at >= from; at -= 2) sum += (bytes[at] as number) - ZERO
  for (let at = to - 2; at >= from; at -= 2) sum += doubled[(bytes[at] as number) - ZERO] as number
  return sum % 10 === 0
}

function stated(text: string): Decoded<string> {
  const parsed = parseBankAccount(text)
  if (!parsed.ok) return { value: normaliseId(text), issue: { code: parsed.code, facts: parsed.facts } }
  const { number, luhn } = parsed.value
  return luhn === 'failed' ? { value: number, issue: { code: 'bank-account.luhn', facts: {} } } : ok(number)
}
