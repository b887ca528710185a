import { digitsOfNumber, normaliseId, showsLostDigits } from '@hedui/core/values'
import { asciiAt } from './ascii.ts'
import { bad, type Cell, type Decoded, ok } from './cell.ts'

/** An identifier without a form of its own; the `.0` that a spreadsheet added goes, one that lost digits states nothing. */
export function decodeIdentifier(text: string): Decoded<string> {
  const value = normaliseId(text)
  if (value === '') return { value: null }
  if (showsLostDigits(value)) return bad('identifier.precision-lost')
  return ok(value.replace(/^(\d{1,15})\.0+$/, '$1'))
}

export function identifierOfNumber(value: number, date: boolean): Decoded<string> {
  const digits = digitsOfNumber(value)
  if (date) return bad('identifier.form')
  return digits.ok ? ok(digits.value) : bad(digits.code)
}

/** A number that is text: village codes, references, certificate numbers; upper case, without blanks. */
export const identifier: Cell<string> = {
  name: 'identifier',
  examples: ['331122100001', '331122100001.0', 'wf202110000024'],
  decode: decodeIdentifier,
  encode: (value) => value,
  number: identifierOfNumber,
  span: (bytes, from, to) => (isPlain(bytes, from, to) ? asciiAt(bytes, from, to) : undefined),
  digits: isPlain,
}

/** Digits and capitals; E may stand for an exponent, so it does not count. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number
    const digit = byte >= 0x30 && byte <= 0x39
    if (!digit && !(byte >= 0x41 && byte <= 0x5a && byte !== 0x45)) return false
  }
  return to > from
}
