import type { CodeColumn, Column, RangeColumn } from '../../dataset/column.ts'
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

/** The values of a column at `rows`, picked when they are looked at. */
export function readThrough(column: Column, rows: Int32Array): Column {
  const vector = column.kind === 'code' ? codesThrough(column, rows) : rangeThrough(column, rows)
  if (rows.length >= few) throughs.set(vector, { column, rows })
  return rows.length >= few ? vector : { ...vector }
}

function codesThrough(column: CodeColumn, rows: Int32Array): CodeColumn {
  let codes: Uint32Array | undefined
  return {
    ...column,
    get codes() {
      codes ??= pickCodes(column.codes, rows)
      return codes
    },
  }
}

function rangeThrough(column: RangeColumn, rows: Int32Array): RangeColumn {
  const [least, most] = column.type === 'truth' ? [0, 1] : [-Infinity, Infinity]
  let lo: Float64Array | undefined
  let hi: Float64Array | undefined
  const low = (): Float64Array => {
    lo ??= pickNumbers(column.lo, rows, least)
    return lo
  }
  return {
    ...column,
    get lo() {
      return low()
    },
    get hi() {
      hi ??= column.lo !== column.hi || rows.includes(-1) ? pickNumbers(column.hi, rows, most) : low()
      return hi
    },
  }
}
