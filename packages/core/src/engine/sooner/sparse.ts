import { remember } from '../../dataset/remember.ts'
import { type Bits, count, noBits, not, positions } from '../bits.ts'
import { pickRows } from '../kernels/gather.ts'
import { knowledge } from '../kernels/knowledge.ts'
import { readThrough, throughOf } from '../kernels/lazy.ts'
import type { Live } from '../kernels/live.ts'
import type { Other } from '../other.ts'
import { gather, type Truth, type Vector } from '../vector.ts'

/** Where fewer than one row in so many has a value, these alone are looked at. */
const rare = 16

/** Few of the positions that read through `through`, and the rows they read. */
interface Some {
  readonly at: Int32Array
  readonly through: Int32Array
  readonly rows: Int32Array
}

/** By the rows that lack a value, then by those that are read; null: too many have one. */
const kept = new WeakMap<Bits, WeakMap<Int32Array, Some | null>>()

/**
 * The positions at which a value may be there at all, where these are few: no comparison holds elsewhere. Found for
 * all that read a column the same way, it is kept. Undefined: they are not few, or it is not known before looking.
 */
function whereSomething(v: Vector, live: Live): Some | undefined {
  const through = throughOf(v)
  if (!through) return undefined
  const { rows } = through
  const { nothing } = knowledge(through.column)
  if (!nothing || rows.length < nothing.size) return undefined
  const here = remember(kept, nothing, () => new WeakMap())
  let found = here.get(rows)
  if (found === undefined) {
    found = isRare(not(nothing)) ? someOf(nothing, rows, live) : null
    if (!live) here.set(rows, found)
  }
  return found ?? undefined
}

/** A comparison where few rows have what is compared, asked of these alone; undefined where they are not few. */
export function comparedSparsely(
  a: Vector,
  b: Other,
  live: Live,
  compare: (a: Vector, b: Other) => Truth,
): Truth | undefined {
  const some = whereSomething(a, live) ?? (b.kind === 'vector' ? whereSomething(b.vector, live) : undefined)
  if (!some) return undefined
  const there = b.kind === 'vector' ? { kind: b.kind, vector: gatherSome(b.vector, some) } : b
  return scattered(compare(gatherSome(a, some), there), some.at, some.through.length)
}

const isRare = (bits: Bits): boolean => count(bits) * rare < bits.size

function someOf({ words }: Bits, through: Int32Array, live: Live): Some | null {
  const bits = noBits(through.length)
  somethingAt(words, through, live, bits.words)
  if (!isRare(bits)) return null
  const at = positions(bits)
  return { at, through, rows: pickRows(through, at) }
}

/** The values at some positions. */
function gatherSome(v: Vector, { at, through, rows }: Some): Vector {
  const found = throughOf(v)
  return found?.rows === through ? readThrough(found.column, rows) : gather(v, at)
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
