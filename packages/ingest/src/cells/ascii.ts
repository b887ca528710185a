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
