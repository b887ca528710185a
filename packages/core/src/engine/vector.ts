import type { CodeColumn, Column, RangeColumn } from '../dataset/column.ts'
import { codeAt, hiAt, LaidRange, loAt } from '../dataset/laid-column.ts'
import { and, type Bits, has, not, or } from './bits.ts'

/** What is surely true, and what is not surely false. */
export interface Truth {
  readonly definite: Bits
  readonly possible: Bits
}

/** The values of an expression over the rows asked about: like a column, and computed as one. */
export type Vector = Column

export const negate = ({ definite, possible }: Truth): Truth => ({
  definite: not(possible),
  possible: not(definite),
})

/** Whether each value is surely none at all. */
export const isNothing = (v: Vector, row: number): boolean =>
  v.kind === 'code' ? v.codes[row] === 1 : Number.isNaN(v.lo[row])

export const truthVector = ({ definite, possible }: Truth): RangeColumn => {
  const lo = Float64Array.from({ length: definite.size }, (_, row) => +has(definite, row))
  const hi = Float64Array.from({ length: definite.size }, (_, row) => +has(possible, row))
  return { kind: 'range', type: 'truth', lo, hi }
}

/** The values at `rows`; -1 gives unknown, -2 nothing. */
export function gather(v: Vector, rows: Int32Array): Vector {
  if (v.kind === 'code') {
    const codes = Uint32Array.from(rows, (row) => (row < 0 ? -1 - row : codeAt(v, row)))
    return { kind: 'code', type: v.type, codes, ...(v.to !== undefined && { to: v.to }) }
  }
  const least = v.type === 'truth' ? 0 : -Infinity
  const most = v.type === 'truth' ? 1 : Infinity
  const end = (at: typeof loAt, unknown: number) =>
    Float64Array.from(rows, (row) => (row === -1 ? unknown : row === -2 ? Number.NaN : at(v, row)))
  const isInexact = v instanceof LaidRange || v.lo !== v.hi || rows.includes(-1)
  const lo = end(loAt, least)
  return range(v.type, lo, isInexact ? end(hiAt, most) : lo)
}

export const range = (type: RangeColumn['type'], lo: Float64Array, hi: Float64Array): RangeColumn => ({
  kind: 'range',
  type,
  lo,
  hi,
})

/** Row numbers of `to` as values. */
export const keyVector = (rows: Int32Array, to: string): CodeColumn => ({
  kind: 'code',
  type: 'ref',
  codes: Uint32Array.from(rows, (row) => (row < 0 ? -1 - row : row + 2)),
  to,
})

export const both = (a: Truth, b: Truth): Truth => ({
  definite: and(a.definite, b.definite),
  possible: and(a.possible, b.possible),
})
export const either = (a: Truth, b: Truth): Truth => ({
  definite: or(a.definite, b.definite),
  possible: or(a.possible, b.possible),
})
