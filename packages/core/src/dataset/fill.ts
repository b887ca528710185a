import type { Field } from '../model/field.ts'
import { dateBounds } from '../values/day.ts'
import { monthBounds } from '../values/month.ts'
import { normaliseName } from '../values/text.ts'
import type { CellValue } from './batch.ts'
import { type CodeColumn, type Column, codeOfRow, type RangeColumn } from './column.ts'
import { type Dictionary, NONE, UNKNOWN } from './dictionary.ts'
import { remember } from './remember.ts'

/** The value of one cell for a row of a table, and the row of the key it names. */
export interface Cells {
  readonly size: number
  value(row: number): CellValue | null
  /** For a `ref` field: the row of the key, -1 unknown, -2 nothing. */
  key(row: number): number
}

/** The typed column of one field. */
export function fillColumn(field: Field, cells: Cells, dictionary: Dictionary): Column {
  switch (field.type) {
    case 'ref':
      return codes(field, cells.size, (row) => codeOfRow(cells.key(row)))
    case 'code':
    case 'text':
    case 'name': {
      const blank = field.blank === 'none' ? NONE : UNKNOWN
      const names = new Map<string, number>()
      const code =
        field.type === 'name'
          ? (text: string) => remember(names, text, () => dictionary.code(normaliseName(text)))
          : dictionary.code
      return codes(field, cells.size, (row) => {
        const value = cells.value(row)
        return value === null ? blank : code(String(value))
      })
    }
    default:
      return ranges(field, cells, boundsOf[field.type])
  }
}

type Bounds = readonly [number, number]
const exact = (value: CellValue): Bounds => [Number(value), Number(value)]

/** The least and greatest number that a value may stand for: a partial date or month spans its days or months. */
export const boundsOf: Readonly<
  Record<'fen' | 'count' | 'truth' | 'date' | 'month', (value: CellValue) => Bounds>
> = {
  fen: exact,
  count: exact,
  truth: exact,
  date: (value) => dateBounds(String(value)),
  month: (value) => monthBounds(String(value)),
}

function codes(field: Field, size: number, code: (row: number) => number): CodeColumn {
  const column = new Uint32Array(size)
  for (let row = 0; row < size; row++) column[row] = code(row)
  return { kind: 'code', type: field.type, codes: column, ...(field.to !== undefined && { to: field.to }) }
}

function ranges(field: Field, cells: Cells, bounds: (value: CellValue) => Bounds): RangeColumn {
  const lo = new Float64Array(cells.size)
  const hi = new Float64Array(cells.size)
  const widest: Bounds = field.type === 'truth' ? [0, 1] : [-Infinity, Infinity]
  const blank: Bounds = field.blank === 'none' ? [Number.NaN, Number.NaN] : widest
  const seen = new Map<string, Bounds>()
  const remembered = (value: string) => remember(seen, value, () => bounds(value))
  let inexact = false
  for (let row = 0; row < cells.size; row++) {
    const value = cells.value(row)
    const range = value === null ? blank : typeof value === 'string' ? remembered(value) : bounds(value)
    lo[row] = range[0]
    hi[row] = range[1]
    if (range[0] !== range[1]) inexact = true
  }
  return { kind: 'range', type: field.type, lo, hi: inexact ? hi : lo }
}
