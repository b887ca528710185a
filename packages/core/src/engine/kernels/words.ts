import { BLOCK } from './bit-planes.ts'

/** Leaves in `out` what is in both. */
export function keep(words: Int32Array, out: Int32Array): void {
  for (let i = 0; i < BLOCK; i++) out[i]! &= words[i]!
}

/** Adds to `out` what is in `words`. */
export function add(words: Int32Array, out: Int32Array): void {
  for (let i = 0; i < BLOCK; i++) out[i]! |= words[i]!
}

/** Turns every bit. */
export function invert(out: Int32Array): void {
  for (let i = 0; i < BLOCK; i++) out[i] = ~out[i]!
}

/** Turns what is definite where `turn` is -1, and leaves what is among `known` from word `from` on. */
export function keepKnown(definite: Int32Array, turn: number, known: Int32Array, from: number): void {
  for (let i = 0; i < BLOCK; i++) definite[i] = (definite[i]! ^ turn) & known[from + i]!
}

/** As `keepKnown`; what is `unknown` is possible besides. */
export function addUnknown(
  definite: Int32Array,
  possible: Int32Array,
  turn: number,
  known: Int32Array,
  unknown: Int32Array,
  from: number,
): void {
  for (let i = 0; i < BLOCK; i++) {
    const word = (definite[i]! ^ turn) & known[from + i]!
    definite[i] = word
    possible[i] = word | unknown[from + i]!
  }
}
