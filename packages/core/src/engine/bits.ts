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

/** The rows that are marked by a 1. */
export function bitsOf(marks: Uint8Array): Bits {
  const bits = noBits(marks.length)
  const { words } = bits
  for (let row = 0; row < marks.length; row++) words[row >>> 5]! |= (marks[row] as number) << (row & 31)
  return bits
}

export function and(a: Bits, b: Bits): Bits {
  const bits = noBits(a.size)
  const { words } = bits
  for (let i = 0; i < words.length; i++) words[i] = a.words[i]! & b.words[i]!
  return bits
}

export function or(a: Bits, b: Bits): Bits {
  const bits = noBits(a.size)
  const { words } = bits
  for (let i = 0; i < words.length; i++) words[i] = a.words[i]! | b.words[i]!
  return bits
}

/** What is in the first and not in the second. */
export function without(a: Bits, b: Bits): Bits {
  const bits = noBits(a.size)
  const { words } = bits
  for (let i = 0; i < words.length; i++) words[i] = a.words[i]! & ~b.words[i]!
  return bits
}

export function not(a: Bits): Bits {
  const bits = noBits(a.size)
  const { words } = bits
  for (let i = 0; i < words.length; i++) words[i] = ~a.words[i]!
  const spare = a.size & 31
  if (spare > 0) words[words.length - 1]! &= (1 << spare) - 1
  return bits
}

export const isEmpty = ({ words }: Bits): boolean => words.every((word) => word === 0)

export function count({ words }: Bits): number {
  let sum = 0
  for (let w = 0; w < words.length; w++) for (let rest = words[w]!; rest !== 0; rest &= rest - 1) sum++
  return sum
}

/** Where bits are set, in order. */
export const positions = (bits: Bits): Int32Array => fillWith(new Int32Array(count(bits)), bits)

/** The rows that are set, in order. */
export const rowsOf = (bits: Bits): number[] => fillWith(new Array<number>(count(bits)), bits)

function fillWith<L extends { [n: number]: number }>(list: L, { words }: Bits): L {
  let n = 0
  for (let w = 0; w < words.length; w++)
    for (let rest = words[w]!; rest !== 0; rest &= rest - 1)
      list[n++] = w * 32 + 31 - Math.clz32(rest & -rest)
  return list
}
