import { type BitPlanes, BLOCK } from './bit-planes.ts'

/**
 * Where the numbers of a block are `k` or more; answers -1 if `out` holds where they are not, else 0. From the lowest
 * bit up: where `k` has a bit a number must have it too, else a number that has it is greater whatever was below.
 */
export function planesAtLeast(
  { width, words }: BitPlanes,
  k: number,
  block: number,
  out: Int32Array,
): number {
  out.fill(-1)
  if (k <= 0 || k >= 2 ** width) return k <= 0 ? 0 : -1
  let turned = 0
  const lowest = 31 - Math.clz32(k & -k)
  for (let p = firstOf(width, lowest); p < width; p += 4) {
    const a = lacks(k, p)
    const b = lacks(k, p + 1)
    const c = lacks(k, p + 2)
    const d = lacks(k, p + 3)
    fourPlanes(words, block * width, p, turned ^ a, a, a ^ b, b, b ^ c, c, c ^ d, d, out)
    turned = d
  }
  return turned
}

/** Where the numbers of a block are `k`. */
export function planesEqual({ width, words }: BitPlanes, k: number, block: number, out: Int32Array): void {
  const occurs = Number.isInteger(k) && k >= 0 && k < 2 ** width
  out.fill(occurs ? -1 : 0)
  for (let p = firstOf(width, 0); occurs && p < width; p += 4)
    fourPlanes(
      words,
      block * width,
      p,
      0,
      lacks(k, p),
      0,
      lacks(k, p + 1),
      0,
      lacks(k, p + 2),
      0,
      lacks(k, p + 3),
      out,
    )
}

/** Where to begin so that fours end at the last plane; what is below 0 stands for the first, which changes nothing when met again. */
const firstOf = (width: number, lowest: number): number => width - ((width - lowest + 3) & ~3)

/** -1 where `k` lacks a bit, else 0. */
const lacks = (k: number, p: number): number => ((k >>> Math.max(p, 0)) & 1) - 1

/** Four steps at once: `out` is turned or not, then what the plane has, or has not, is kept. An `or` is an `and` of what is not. */
function fourPlanes(
  words: Int32Array,
  plane: number,
  p: number,
  turnA: number,
  lackA: number,
  turnB: number,
  lackB: number,
  turnC: number,
  lackC: number,
  turnD: number,
  lackD: number,
  out: Int32Array,
): void {
  const a = (plane + Math.max(p, 0)) * BLOCK
  const b = (plane + Math.max(p + 1, 0)) * BLOCK
  const c = (plane + Math.max(p + 2, 0)) * BLOCK
  const d = (plane + p + 3) * BLOCK
  for (let i = 0; i < BLOCK; i++) {
    const ab = (((out[i]! ^ turnA) & (words[a + i]! ^ lackA)) ^ turnB) & (words[b + i]! ^ lackB)
    out[i] = (((ab ^ turnC) & (words[c + i]! ^ lackC)) ^ turnD) & (words[d + i]! ^ lackD)
  }
}
