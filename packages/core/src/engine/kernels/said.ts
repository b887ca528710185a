import type { CodeColumn, RangeColumn } from '../../dataset/column.ts'
import { has } from '../bits.ts'
import type { Vector } from '../vector.ts'
import { rangeOf } from './ends.ts'
import type { Items } from './item-groups.ts'

/** What one source says of the rows of an entity. */
export interface Said {
  readonly items: Items
  readonly value: Vector
  /** Whether it is enough to say that there is nothing. */
  readonly proves: boolean
}

/** Something may be said that is not known to count. */
const MAYBE = 1
/** Something is said that leaves the value open: what others say stands, but there is not nothing. */
const BLANK = 2
/** A source that proves it covers the row. */
const PROVEN = 4
const CONFLICT = 8

/** The code that all sources agree on: 0 unknown, 1 nothing. */
export function agreedCodes(type: CodeColumn['type'], size: number, said: readonly Said[]): CodeColumn {
  const codes = new Uint32Array(size)
  const state = proven(size, said)
  for (const { items, value } of said) if (value.kind === 'code') sayCodes(items, value.codes, codes, state)
  for (let row = 0; row < size; row++) {
    const s = state[row] as number
    if (s & (MAYBE | CONFLICT)) codes[row] = 0
    else if (codes[row] === 0 && s === PROVEN) codes[row] = 1
  }
  const to = said.map(({ value }) => value.kind === 'code' && value.to).findLast((entity) => entity)
  return { kind: 'code', type, codes, ...(to && { to }) }
}

/** The span of what all sources say; NaN is nothing. */
export function agreedRanges(type: RangeColumn['type'], size: number, said: readonly Said[]): RangeColumn {
  const lo = new Float64Array(size).fill(Infinity)
  const hi = new Float64Array(size).fill(-Infinity)
  const state = proven(size, said)
  for (const { items, value } of said) if (value.kind === 'range') sayRanges(items, value, { lo, hi, state })
  for (let row = 0; row < size; row++) {
    const s = state[row] as number
    if ((s & MAYBE) === 0 && (lo[row] as number) <= (hi[row] as number)) continue
    lo[row] = s === PROVEN ? Number.NaN : -Infinity
    hi[row] = s === PROVEN ? Number.NaN : Infinity
  }
  return rangeOf(type, lo, hi)
}

function proven(size: number, said: readonly Said[]): Uint8Array {
  const state = new Uint8Array(size)
  for (const { items, proves } of said)
    if (proves)
      for (let row = 0; row < size; row++)
        if (items.open === undefined || items.open[row] === 0) state[row] = PROVEN
  return state
}

function sayCodes(items: Items, said: Uint32Array, codes: Uint32Array, state: Uint8Array): void {
  const { size, group, offsets, rows, counts } = items
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    for (let k = g < 0 ? 0 : (offsets[g] as number); k < end; k++) {
      const row = rows[k] as number
      if (counts && !has(counts.possible, row)) continue
      const code = said[row] as number
      if (counts && !has(counts.definite, row)) state[p]! |= MAYBE
      else if (code === 0) state[p]! |= BLANK
      else if (code > 1 && codes[p] === 0) codes[p] = code
      else if (code > 1 && codes[p] !== code) state[p]! |= CONFLICT
    }
  }
}

interface Spans {
  readonly lo: Float64Array
  readonly hi: Float64Array
  readonly state: Uint8Array
}

function sayRanges(items: Items, said: RangeColumn, { lo, hi, state }: Spans): void {
  const { size, group, offsets, rows, counts } = items
  const { lo: leasts, hi: mosts } = said
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    for (let k = g < 0 ? 0 : (offsets[g] as number); k < end; k++) {
      const row = rows[k] as number
      if (counts && !has(counts.possible, row)) continue
      const least = leasts[row] as number
      const most = mosts[row] as number
      if (counts && !has(counts.definite, row)) state[p]! |= MAYBE
      else if (Number.isFinite(least) && Number.isFinite(most)) {
        if (least < (lo[p] as number)) lo[p] = least
        if (most > (hi[p] as number)) hi[p] = most
      } else if (!Number.isNaN(least)) state[p]! |= BLANK
    }
  }
}
