/** Yes or no for each of `size` rows, 32 to a word; bits past the end are 0. */
export interface Bits {
  readonly size: number
  readonly words: Uint32Array
}

export const noBits = (size: number): Bits => ({ size, words: new Uint32Array((size + 31) >>> 5) })

export const allBits = (size: number): Bits => not(noBits(size))

export const has = ({ words }: Bits, row: number): boolean =>
  (((words[row >>> 5] as number) >>> (row & 31)) & 1) === 1

export function bitsWhere(size: number, test: (row: number) => boolean): Bits {
  const bits = noBits(size)
  for (let row = 0; row < size; row++)
    bits.words[row >>> 5] = (bits.words[row >>> 5] as number) | (+test(row) << (row & 31))
  return bits
}

const words = (size: number, f: (word: number) => number): Bits => {
  const bits = noBits(size)
  for (let i = 0; i < bits.words.length; i++) bits.words[i] = f(i)
  return bits
}

export const and = (a: Bits, b: Bits): Bits =>
  words(a.size, (i) => (a.words[i] as number) & (b.words[i] as number))
export const or = (a: Bits, b: Bits): Bits =>
  words(a.size, (i) => (a.words[i] as number) | (b.words[i] as number))

export function not(a: Bits): Bits {
  const bits = words(a.size, (i) => ~(a.words[i] as number))
  const spare = a.size & 31
  const last = bits.words.length - 1
  if (spare > 0) bits.words[last] = (bits.words[last] as number) & ((1 << spare) - 1)
  return bits
}

/** The rows that are set, in order. */
export function rowsOf(bits: Bits): number[] {
  const rows: number[] = []
  for (let row = 0; row < bits.size; row++) if (has(bits, row)) rows.push(row)
  return rows
}
