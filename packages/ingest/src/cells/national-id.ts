import { type NationalId, nationalIdFromNumber, parseNationalId } from '@hedui/core/values'
import { asciiAt } from './ascii.ts'
import { bad, type Cell, type Decoded } from './cell.ts'
import { isPlainDay } from './plain-day.ts'

const checks = '10X98765432'
const ZERO = 0x30
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
  // What a double has beyond the 15 digits that a spreadsheet holds is noise, by which the loss would not be known again.
  number: (value, date) =>
    date ? bad('national-id.characters') : stated(nationalIdFromNumber(Number(value.toPrecision(15)))),
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
  // The weights are the powers of 2, of which 11 leaves the rest.
  let half = 0
  for (let at = from; at < to - 1; at++) {
    const digit = (bytes[at] as number) - ZERO
    if (digit < 0 || digit > 9) return false
    half = (half << 1) + digit
  }
  if (bytes[to - 1] !== checks.charCodeAt((2 * half) % 11)) return false
  if (bytes[from] === NINE) return true
  const two = (at: number) => 10 * (bytes[from + at] as number) + (bytes[from + at + 1] as number) - 11 * ZERO
  return isPlainDay(100 * two(6) + two(8), two(10), two(12))
}
