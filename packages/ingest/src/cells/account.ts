import { digitsOfNumber, normaliseId, parseBankAccount } from '@hedui/core/values'
import { asciiAt } from './ascii.ts'
import { bad, type Cell, type Decoded, ok } from './cell.ts'

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
  if (length > 40) return false
  let sum = 0
  for (let i = 0; i < length; i++) {
    const digit = (bytes[to - 1 - i] as number) - 0x30
    if (digit < 0 || digit > 9) return false
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  const card = length >= 16 && length <= 19 && bytes[from] === 0x36 && bytes[from + 1] === 0x32
  return length > 0 && (!card || sum % 10 === 0)
}

function stated(text: string): Decoded<string> {
  const parsed = parseBankAccount(text)
  if (!parsed.ok) return { value: normaliseId(text), issue: { code: parsed.code, facts: parsed.facts } }
  const { number, luhn } = parsed.value
  return luhn === 'failed' ? { value: number, issue: { code: 'bank-account.luhn', facts: {} } } : ok(number)
}
