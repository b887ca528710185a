import type { FieldType } from '../model/field.ts'
import type { CodeColumn, Column, RangeColumn } from './column.ts'

/** Rows below, and after them rows of our own. Whole arrays are put together for whoever asks for them. */
export class LaidRange implements RangeColumn {
  readonly kind = 'range'
  readonly type: FieldType
  readonly below: RangeColumn
  readonly own: RangeColumn
  #lo?: Float64Array
  #hi?: Float64Array

  constructor(below: RangeColumn, own: RangeColumn) {
    this.type = below.type
    this.below = below
    this.own = own
  }
  /** Whether the least values are the greatest too. */
  get isExact(): boolean {
    return this.below.lo === this.below.hi && this.own.lo === this.own.hi
  }
  get lo(): Float64Array {
    this.#lo ??= joined(this.below.lo, this.own.lo)
    return this.#lo
  }
  get hi(): Float64Array {
    if (this.isExact) return this.lo
    this.#hi ??= joined(this.below.hi, this.own.hi)
    return this.#hi
  }
}

/** The same for codes; `patch` holds those of rows below that our own rows change. */
export class LaidCodes implements CodeColumn {
  readonly kind = 'code'
  readonly type: FieldType
  readonly to?: string
  readonly below: CodeColumn
  readonly own: CodeColumn
  readonly patch: ReadonlyMap<number, number>
  #codes?: Uint32Array

  constructor(below: CodeColumn, own: CodeColumn, patch: ReadonlyMap<number, number>) {
    this.type = below.type
    if (below.to !== undefined) this.to = below.to
    this.below = below
    this.own = own
    this.patch = patch
  }
  get codes(): Uint32Array {
    if (!this.#codes) {
      const codes = new Uint32Array(this.below.codes.length + this.own.codes.length)
      codes.set(this.below.codes)
      codes.set(this.own.codes, this.below.codes.length)
      for (const [row, code] of this.patch) codes[row] = code
      this.#codes = codes
    }
    return this.#codes
  }
}

function joined(below: Float64Array, own: Float64Array): Float64Array {
  const all = new Float64Array(below.length + own.length)
  all.set(below)
  all.set(own, below.length)
  return all
}

/** How many rows a column has. */
export function sizeOf(column: Column): number {
  if (column instanceof LaidCodes || column instanceof LaidRange)
    return sizeOf(column.below) + sizeOf(column.own)
  return column.kind === 'code' ? column.codes.length : column.lo.length
}

/** The code at a row, without putting the column together. */
export function codeAt(column: CodeColumn, row: number): number {
  if (!(column instanceof LaidCodes)) return column.codes[row] as number
  const own = row - column.below.codes.length
  return own < 0
    ? (column.patch.get(row) ?? (column.below.codes[row] as number))
    : (column.own.codes[own] as number)
}

/** The least value at a row. */
export const loAt = (column: RangeColumn, row: number): number => endAt(column, row, 'lo')
/** The greatest value at a row. */
export const hiAt = (column: RangeColumn, row: number): number => endAt(column, row, 'hi')

function endAt(column: RangeColumn, row: number, end: 'lo' | 'hi'): number {
  if (!(column instanceof LaidRange)) return column[end][row] as number
  const own = row - column.below.lo.length
  return (own < 0 ? column.below[end][row] : column.own[end][own]) as number
}

/** What a row states exactly: a number, or a code that stands for something; else NaN. */
export function exactAt(column: Column, row: number): number {
  if (column.kind === 'code') {
    const code = codeAt(column, row)
    return code > 1 ? code : Number.NaN
  }
  const lo = loAt(column, row)
  return lo === hiAt(column, row) ? lo : Number.NaN
}
