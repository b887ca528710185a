import { type NationalId, nationalIdFromNumber, parseNationalId } from '@hedui/core/values'
import { asciiAt, digitsAt } from './ascii.ts'
import { bad, type Cell, type Decoded } from './cell.ts'
import { isPlainDay } from './plain-day.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'
const NINE = 0x39

/**
 * An identity number: the normalised text, also of a damaged, invalid or invented one, with the issue
 * `national-id.<state>` for every state but ok.
 */
export const nationalId: Cell<string> = {
  name: 'nationalId',
  examples: ['11010519491231002X', '34152519550615002x'],
  decode: (text) => stated(parseNationalId(text)),
  encode: (value) => value,
  looks: { sure: true, looks: (text) => /^\d{17}[\dXx]$/.test(text) },
  number: (value, date) => (date ? bad('national-id.characters') : stated(nationalIdFromNumber(value))),
  span: (bytes, from, to) => (isPlain(bytes, from, to) ? asciiAt(bytes, from, to) : undefined),
  digits: isPlain,
}

const stated = ({ state, text }: NationalId): Decoded<string> =>
  text === ''
    ? { value: null }
    : { value: text, ...(state !== 'ok' && { issue: { code: `national-id.${state}`, facts: {} } }) }

/** A citizen's number that is right beyond doubt; a permanent resident's begins with 9 and has no birthday to be wrong. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== 18) return false
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const digit = (bytes[from + i] as number) - 0x30
    if (digit < 0 || digit > 9) return false
    sum += digit * (weights[i] as number)
  }
  if (bytes[to - 1] !== checks.charCodeAt(sum % 11)) return false
  if (bytes[from] === NINE) return true
  const year = digitsAt(bytes, from + 6, from + 10)
  const month = digitsAt(bytes, from + 10, from + 12)
  const day = digitsAt(bytes, from + 12, from + 14)
  return isPlainDay(year, month, day)
}
