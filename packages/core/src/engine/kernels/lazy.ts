import { codeAt } from '../../dataset/at.ts'
import type { CodeColumn, Column, RangeColumn } from '../../dataset/column.ts'
import { isLaid, type LaidNumbers, type LaidWords } from '../../dataset/laid/laid.ts'
import { pickCodes, pickNumbers } from './gather.ts'

/** A column read through rows of its table: -1 gives unknown, -2 nothing. */
export interface Through {
  readonly column: Column
  readonly rows: Int32Array
}

const throughs = new WeakMap<Column, Through>()

/** Below this many rows values are picked at once. */
const few = 1024

/** Through what a vector is read, if its values need not have been picked yet. */
export const throughOf = (v: Column): Through | undefined => throughs.get(v)

/** The values of a column at `rows`, picked when they are looked at, or at once where they are few. */
export function readThrough(column: Column, rows: Int32Array): Column {
  if (rows.length < few) return picked(column, rows)
  const vector = column.kind === 'code' ? codesThrough(column, rows) : rangeThrough(column, rows)
  throughs.set(vector, { column, rows })
  return vector
}

function picked(column: Column, rows: Int32Array): Column {
  const { type } = column
  if (column.kind === 'code') {
    const codes = isLaid(column) ? pickLaidCodes(column, rows) : pickCodes(column.codes, rows)
    return { kind: 'code', type, codes, ...(column.to !== undefined && { to: column.to }) }
  }
  const [least, most] = ends(column)
  const laid = isLaid(column)
  const pick = (end: 'lo' | 'hi', unknown: number) =>
    laid ? pickLaid(column, end, rows, unknown) : pickNumbers(column[end], rows, unknown)
  const lo = pick('lo', least)
  const isExact = (laid ? column.isExact : column.lo === column.hi) && !rows.includes(-1)
  return { kind: 'range', type, lo, hi: isExact ? lo : pick('hi', most) }
}

function pickLaidCodes(column: LaidWords, rows: Int32Array): Uint32Array {
  const out = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    out[i] = row < 0 ? -1 - row : codeAt(column, row)
  }
  return out
}

function pickLaid(column: LaidNumbers, end: 'lo' | 'hi', rows: Int32Array, unknown: number): Float64Array {
  const [below, own] = [column.below[end], column.own[end]]
  const out = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const value = row < below.length ? below[row] : own[row - below.length]
    out[i] = row >= 0 ? (value as number) : row === -1 ? unknown : Number.NaN
  }
  return out
}

const ends = ({ type }: RangeColumn): readonly [least: number, most: number] =>
  type === 'truth' ? [0, 1] : [-Infinity, Infinity]

function codesThrough(column: CodeColumn, rows: Int32Array): CodeColumn {
  let codes: Uint32Array | undefined
  const { kind, type, to } = column
  return {
    kind,
    type,
    ...(to !== undefined && { to }),
    get codes() {
      codes ??= pickCodes(column.codes, rows)
      return codes
    },
  }
}

function rangeThrough(column: RangeColumn, rows: Int32Array): RangeColumn {
  const [least, most] = ends(column)
  let lo: Float64Array | undefined
  let hi: Float64Array | undefined
  const low = (): Float64Array => {
    lo ??= pickNumbers(column.lo, rows, least)
    return lo
  }
  return {
    kind: column.kind,
    type: column.type,
    get lo() {
      return low()
    },
    get hi() {
      hi ??= column.lo !== column.hi || rows.includes(-1) ? pickNumbers(column.hi, rows, most) : low()
      return hi
    },
  }
}
