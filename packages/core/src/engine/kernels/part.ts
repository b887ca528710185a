import { type Bits, noBits } from '../bits.ts'
import type { Truth } from '../vector.ts'
import { BLOCK } from './bit-planes.ts'

/** What is made of a block. */
export interface Room {
  readonly definite: Int32Array
  readonly possible: Int32Array
}

export const createRoom = (): Room => ({
  definite: new Int32Array(BLOCK),
  possible: new Int32Array(BLOCK),
})

/** A condition that is evaluated a block of rows at a time. */
export interface Part {
  /** Whether what is possible is definite everywhere; `possible` then means nothing. */
  readonly exact: boolean
  /** Fills both with what holds in a block; bits past the last row mean nothing. */
  fill(block: number, room: Room): void
}

/** What a part makes of `size` rows. */
export function truthOf(part: Part, size: number): Truth {
  const room = createRoom()
  const definite = noBits(size)
  const possible = part.exact ? definite : noBits(size)
  for (let block = 0; block * BLOCK < definite.words.length; block++) {
    part.fill(block, room)
    place(room.definite, definite, block)
    if (!part.exact) place(room.possible, possible, block)
  }
  return { definite, possible }
}

/** Puts a block where it belongs, without the bits past the last row. */
function place(made: Int32Array, { size, words }: Bits, block: number): void {
  const from = block * BLOCK
  const count = Math.min(BLOCK, words.length - from)
  words.set(count === BLOCK ? made : made.subarray(0, count), from)
  if (from + count === words.length && (size & 31) > 0) words[words.length - 1]! &= (1 << (size & 31)) - 1
}
