import { type Bits, noBits } from '../bits.ts'
import type { Truth, Vector } from '../vector.ts'
import { knowledge } from './knowledge.ts'
import { throughOf } from './lazy.ts'
import type { Live } from './live.ts'

/** Where fewer than one row in so many has a value, these alone are looked at. */
const rare = 16

/**
 * The positions at which a value may be there at all, where these are few: no comparison holds elsewhere.
 * Undefined: they are not few, or it is not known before looking.
 */
export function whereSomething(v: Vector, live: Live): Int32Array | undefined {
  const through = throughOf(v)
  if (!through) return undefined
  const { nothing } = knowledge(through.column)
  if (!nothing || through.rows.length < nothing.size || count(nothing) * rare < nothing.size * (rare - 1))
    return undefined
  const bits = noBits(through.rows.length)
  somethingAt(nothing.words, through.rows, live, bits.words)
  return count(bits) * rare < bits.size ? positions(bits) : undefined
}

/** Where the row read is not among those of which there is nothing; -1 is unknown, -2 nothing. */
function somethingAt(nothing: Uint32Array, rows: Int32Array, live: Live, out: Uint32Array): void {
  const { length } = rows
  for (let w = 0; w < out.length; w++) {
    if (live !== undefined && live[w] === 0) continue
    const end = Math.min(length, w * 32 + 32)
    let bits = 0
    for (let i = w * 32; i < end; i++) {
      const row = rows[i] as number
      bits |= (row >= 0 ? (~(nothing[row >>> 5] as number) >>> (row & 31)) & 1 : row + 2) << (i & 31)
    }
    out[w] = bits
  }
}

function count({ words }: Bits): number {
  let sum = 0
  for (let w = 0; w < words.length; w++)
    for (let rest = words[w] as number; rest !== 0; rest &= rest - 1) sum++
  return sum
}

/** Where bits are set, in order. */
export function positions(bits: Bits): Int32Array {
  const list = new Int32Array(count(bits))
  let n = 0
  for (let w = 0; w < bits.words.length; w++)
    for (let rest = bits.words[w] as number; rest !== 0; rest &= rest - 1)
      list[n++] = w * 32 + 31 - Math.clz32(rest & -rest)
  return list
}

/** What is true at some positions, as truth of all `size` of them: false elsewhere. */
export function scattered({ definite, possible }: Truth, at: Int32Array, size: number): Truth {
  const whole = placed(definite, at, size)
  return { definite: whole, possible: possible === definite ? whole : placed(possible, at, size) }
}

function placed({ words }: Bits, at: Int32Array, size: number): Bits {
  const bits = noBits(size)
  for (let i = 0; i < at.length; i++) {
    const p = at[i] as number
    bits.words[p >>> 5]! |= (((words[i >>> 5] as number) >>> (i & 31)) & 1) << (p & 31)
  }
  return bits
}
