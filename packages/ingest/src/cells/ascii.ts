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
const X = 0x58

/**
 * Packs bytes of digits, perhaps with an X at the end, as `CellValues` holds digits, from `3 * place`; false, with 0
 * as the last of the three, where they are something else. The bytes are also given as words of four.
 */
export function packAt(
  bytes: Uint8Array,
  fours: DataView,
  from: number,
  to: number,
  into: Int32Array,
  place: number,
): boolean {
  const at = 3 * place
  const hasX = bytes[to - 1] === X
  const end = hasX ? to - 1 : to
  into[at + 2] = 0
  if (end <= from || to - from > mostDigits) return false
  const second = Math.min(end, from + 9)
  const third = Math.min(end, second + 9)
  const one = nineAt(bytes, fours, from, second)
  const two = nineAt(bytes, fours, second, third)
  const three = nineAt(bytes, fours, third, end)
  if (one < 0 || two < 0 || three < 0) return false
  into[at] = one
  into[at + 1] = two
  into[at + 2] = (three << 6) | ((to - from) << 1) | +hasX
  return true
}

/** The number of at most nine digits; 0 where there is none, negative where one is not a digit. */
function nineAt(bytes: Uint8Array, fours: DataView, from: number, to: number): number {
  let value = 0
  let at = from
  for (; at + 4 <= to; at += 4) {
    const four = fours.getInt32(at, true)
    if (!areDigits(four)) return -1
    value = (Math.imul(value, 10_000) + numberOf(four)) | 0
  }
  for (; at < to; at++) {
    const digit = (bytes[at] as number) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = (Math.imul(value, 10) + digit) | 0
  }
  return value
}

/** Whether four bytes are digits: 3 above, and below no more than 9. */
const areDigits = (four: number): boolean =>
  ((four & 0xf0f0f0f0) | 0) === 0x30303030 && (((four + 0x06060606) & 0xf0f0f0f0) | 0) === 0x30303030

/** The number of four digits, the first in the lowest byte. */
function numberOf(four: number): number {
  const digits = four & 0x0f0f0f0f
  const pairs = (Math.imul(digits, 10) + (digits >>> 8)) & 0x00ff00ff
  return (pairs & 0xff) * 100 + (pairs >>> 16)
}
