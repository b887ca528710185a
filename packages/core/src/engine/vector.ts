import { sizeOf } from '../dataset/at.ts'
import { type CodeColumn, type Column, codeOfRow, type RangeColumn } from '../dataset/column.ts'
import { isSequence } from '../dataset/sequence.ts'
import { and, type Bits, has, not, or } from './bits.ts'
import { pickRows } from './kernels/gather.ts'
import { readThrough, throughOf } from './kernels/lazy.ts'

/** What is surely true, and what is not surely false. */
export interface Truth {
  readonly definite: Bits
  readonly possible: Bits
}

/** The values of an expression over the rows asked about: like a column, and computed as one. */
export type Vector = Column

/** What is exact is one bitmap, and stays one. */
const joined = (f: (...sides: Bits[]) => Bits, turned: boolean, ...truths: readonly Truth[]): Truth => {
  const definite = f(...truths.map((t) => (turned ? t.possible : t.definite)))
  if (truths.every((t) => t.definite === t.possible)) return { definite, possible: definite }
  return { definite, possible: f(...truths.map((t) => (turned ? t.definite : t.possible))) }
}
export const negate = (truth: Truth): Truth => joined(not, true, truth)
export const both = (a: Truth, b: Truth): Truth => joined(and, false, a, b)
export const either = (a: Truth, b: Truth): Truth => joined(or, false, a, b)

export function truthVector({ definite, possible }: Truth): RangeColumn {
  const lo = numbersOf(definite)
  return range('truth', lo, definite === possible ? lo : numbersOf(possible))
}
function numbersOf(bits: Bits): Float64Array {
  const numbers = new Float64Array(bits.size)
  for (let row = 0; row < numbers.length; row++) numbers[row] = +has(bits, row)
  return numbers
}

/** The values at `rows`; -1 gives unknown, -2 nothing. */
export function gather(v: Vector, rows: Int32Array): Vector {
  const through = throughOf(v)
  if (through) {
    if (rows.length === through.rows.length && isSequence(rows)) return v
    return readThrough(through.column, pickRows(through.rows, rows))
  }
  return rows.length === sizeOf(v) && isSequence(rows) ? v : readThrough(v, rows)
}

export const range = (type: RangeColumn['type'], lo: Float64Array, hi: Float64Array): RangeColumn => ({
  kind: 'range',
  type,
  lo,
  hi,
})

/** Row numbers of `to` as values. */
export function keyVector(rows: Int32Array, to: string): CodeColumn {
  const codes = new Uint32Array(rows.length)
  for (let i = 0; i < codes.length; i++) codes[i] = codeOfRow(rows[i]!)
  return { kind: 'code', type: 'ref', codes, to }
}
