import type { CodeColumn, Column, RangeColumn } from '../../dataset/column.ts'
import { NONE } from '../../dataset/keys/dictionary.ts'
import { type Bits, not, or } from '../bits.ts'
import { type BitPlanes, BLOCK, bitPlanes } from './bit-planes.ts'
import { knowledge } from './knowledge.ts'

/** A column as planes of bits: how far the value of each row is from `least`, where it has one. */
export interface Planes extends BitPlanes {
  readonly least: number
  /** Rows that have one value; undefined: all of them. */
  readonly known: Int32Array | undefined
  /** Rows of which nothing is known; undefined: there are none. */
  readonly unknown: Int32Array | undefined
}

/** Making planes costs about as much as so many comparisons without them cost more. */
const often = 16

const asked = new WeakMap<object, number>()
const kept = new WeakMap<object, Planes | 'none'>()

const arrayOf = (column: Column) => (column.kind === 'code' ? column.codes : column.lo)

/** Says that a column was compared without planes. */
export function noteCompared(column: Column): void {
  const array = arrayOf(column)
  asked.set(array, (asked.get(array) ?? 0) + 1)
}

/** The planes of a column that is compared often; undefined for others, and for what is not whole numbers of 32 bits. */
export function planesOf(column: Column): Planes | undefined {
  const array = arrayOf(column)
  let found = kept.get(array)
  if (!found) {
    if ((asked.get(array) ?? 0) < often) return undefined
    found = made(column) ?? 'none'
    kept.set(array, found)
  }
  return found === 'none' ? undefined : found
}

function made(column: Column): Planes | undefined {
  const { unknown, nothing, loose } = knowledge(column)
  const limits = loose ? undefined : column.kind === 'code' ? codeLimits(column) : rangeLimits(column)
  if (!limits) return undefined
  const [least, most] = limits
  const without = unknown && nothing ? or(unknown, nothing) : (unknown ?? nothing)
  return {
    least,
    ...bitPlanes(arrayOf(column), least, 32 - Math.clz32(most - least)),
    known: without && wholeBlocks(not(without)),
    unknown: unknown && wholeBlocks(unknown),
  }
}

function wholeBlocks({ words }: Bits): Int32Array {
  const blocks = new Int32Array(Math.ceil(words.length / BLOCK) * BLOCK)
  blocks.set(words)
  return blocks
}

function codeLimits({ codes }: CodeColumn): readonly [least: number, most: number] {
  let least = 0xffffffff
  let most = NONE
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    if (code > NONE && code < least) least = code
    if (code > most) most = code
  }
  return least < most ? [least, most] : [most, most]
}

function rangeLimits({ lo, hi }: RangeColumn): readonly [least: number, most: number] | undefined {
  let least = 2 ** 31
  let most = -least
  for (let i = 0; i < lo.length; i++) {
    const value = lo[i]!
    if (value !== hi[i]) continue
    if ((value | 0) !== value) return undefined
    if (value < least) least = value
    if (value > most) most = value
  }
  if (least > most) return [0, 0]
  if (most - least >= 2 ** 31) return undefined
  // Figures in rules are round: without an offset their lowest bits are 0 and take no step.
  return least >= 0 && Math.clz32(most) === Math.clz32(most - least) ? [0, most] : [least, most]
}
