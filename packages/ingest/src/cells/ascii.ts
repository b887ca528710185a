const ZERO = 0x30

/** The number that `bytes` from `from` up to `to` spell, all of them digits; -1 where one is not, or there is none. */
export function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || to - from > 15) return -1
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] as number) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

const letters: number[][] = []

/** ASCII bytes as text. */
export function asciiAt(bytes: Uint8Array, from: number, to: number): string {
  const length = to - from
  letters[length] ??= new Array<number>(length).fill(0)
  const codes = letters[length]
  for (let i = 0; i < length; i++) codes[i] = bytes[from + i] as number
  return String.fromCharCode.apply(null, codes)
}

const mostDigits = 24
const NINE = 0x39
const X = 0x58

/**
 * Packs bytes of digits, perhaps with an X at the end, as `CellValues` holds digits, from `3 * place`; false, with 0
 * as the last of the three, where they are something else.
 */
export function packAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  into: Int32Array,
  place: number,
): boolean {
  const at = 3 * place
  const hasX = bytes[to - 1] === X
  const end = hasX ? to - 1 : to
  const length = end - from
  into[at + 2] = 0
  if (length < 1 || to - from > mostDigits) return false
  for (let part = 0; 9 * part < length || part < 2; part++) {
    const stop = Math.min(end, from + 9 * part + 9)
    let value = 0
    for (let i = from + 9 * part; i < stop; i++) {
      const byte = bytes[i] as number
      if (byte < ZERO || byte > NINE) return false
      value = value * 10 + byte - ZERO
    }
    into[at + part] = part < 2 ? value : value << 6
  }
  into[at + 2] = (into[at + 2] as number) | ((to - from) << 1) | +hasX
  return true
}
