import { noBits } from '../bits.ts'
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
  const ends = part.exact
    ? [[definite, room.definite] as const]
    : [[definite, room.definite] as const, [possible, room.possible] as const]
  for (let block = 0; block * BLOCK < definite.words.length; block++) {
    part.fill(block, room)
    for (const [{ words }, made] of ends)
      words.set(made.subarray(0, Math.min(BLOCK, words.length - block * BLOCK)), block * BLOCK)
  }
  if ((size & 31) > 0) for (const [{ words }] of ends) words[words.length - 1]! &= (1 << (size & 31)) - 1
  return { definite, possible }
}
