/** Words of 32 rows that are worked on at a time: what is made of them on the way stays in the cache. */
export const BLOCK = 512

/**
 * Numbers bit by bit, 32 to a word: `BLOCK` words of the lowest bit of the first numbers, as many of the next bit,
 * up to `width` bits, then the same of the numbers that follow. The last block is filled up with 0.
 */
export interface BitPlanes {
  readonly width: number
  readonly words: Int32Array
}

/** Whole numbers less `least` as planes of their lowest `width` bits, at most 32. */
export function bitPlanes(values: Float64Array | Uint32Array, least: number, width: number): BitPlanes {
  const { length } = values
  const planes = new Int32Array(Math.ceil(length / (BLOCK * 32)) * BLOCK * width)
  const numbers = new Int32Array(32)
  const bytes = new Int32Array(8)
  for (let from = 0, w = 0; from < length; from += 32, w++) {
    const count = Math.min(32, length - from)
    for (let i = 0; i < count; i++) numbers[i] = values[from + i]! - least
    const at = (w - (w % BLOCK)) * width + (w % BLOCK)
    for (let shift = 0; shift < width; shift += 8) {
      gatherBytes(numbers, shift, bytes)
      transpose(bytes)
      const end = Math.min(8, width - shift)
      for (let p = 0; p < end; p++) planes[at + (shift + p) * BLOCK] = bytes[p]!
    }
  }
  return { width, words: planes }
}

/** A byte of each of 32 numbers: word `j` gets those of the numbers at `j`, `j + 8`, `j + 16`, `j + 24`. */
function gatherBytes(numbers: Int32Array, shift: number, bytes: Int32Array): void {
  for (let j = 0; j < 8; j++)
    bytes[j] =
      ((numbers[j]! >>> shift) & 0xff) |
      (((numbers[j + 8]! >>> shift) & 0xff) << 8) |
      (((numbers[j + 16]! >>> shift) & 0xff) << 16) |
      ((numbers[j + 24]! >>> shift) << 24)
}

/** Turns squares of eight bits by eight words, so that word `p` has bit `p` of each of the bytes, in the order of the numbers. */
function transpose(words: Int32Array): void {
  for (let step = 4, mask = 0x0f0f0f0f; step > 0; step >>>= 1, mask ^= mask << step)
    for (let j = 0; j < 8; j = (j + step + 1) & ~step) {
      const swapped = ((words[j]! >>> step) ^ words[j + step]!) & mask
      words[j]! ^= swapped << step
      words[j + step]! ^= swapped
    }
}
