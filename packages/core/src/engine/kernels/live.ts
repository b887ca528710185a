import type { Bits } from '../bits.ts'

/**
 * Words of 32 rows that are still to be decided: one that is 0 may be skipped, and what then stands in its place
 * means nothing. Undefined: all of them.
 */
export type Live = Uint32Array | undefined

/** Below this many rows there is nothing to gain. */
const few = 1024

/** What is left to decide where only the rows in `bits` are open. */
export function liveIn({ size, words }: Bits, live: Live): Live {
  if (size < few || !live) return size < few ? live : words
  const left = new Uint32Array(words.length)
  for (let w = 0; w < left.length; w++) left[w] = words[w]! & live[w]!
  return left
}

/** What is left to decide where the rows in `bits` no longer are. */
export function liveOutside({ size, words }: Bits, live: Live): Live {
  if (size < few) return live
  const left = new Uint32Array(words.length)
  for (let w = 0; w < left.length; w++) left[w] = ~words[w]!
  if ((size & 31) > 0) left[left.length - 1]! &= (1 << (size & 31)) - 1
  if (live) for (let w = 0; w < left.length; w++) left[w]! &= live[w]!
  return left
}
