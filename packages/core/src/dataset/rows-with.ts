import type { Column } from './column.ts'
import { exactAt } from './laid-column.ts'
import { LaidTable } from './laid-table.ts'
import { remember } from './remember.ts'
import { indexBy, type Table } from './table.ts'

/** Rows in rising order. */
export type Rows = ArrayLike<number>
type Lookup = (value: number) => Rows

const none: Rows = []
/** Codes so much greater than the number of rows are kept in a map. */
const sparse = 8
const lookups = new WeakMap<Table, Map<string, Lookup>>()

/** The rows that state a number or a code (that of a key: its row + 2) in a field, in rising order. */
export function rowsWith(table: Table, field: string, value: number): Rows {
  const known = remember(lookups, table, () => new Map<string, Lookup>())
  return remember(known, field, () => lookup(table, field))(value)
}

function lookup(table: Table, field: string): Lookup {
  const column = table.columns[field]
  if (!column) throw new RangeError(`${table.name} has no column ${field}`)
  if (table instanceof LaidTable) return laid(table, field)
  if (column.kind === 'range') return byValue(table.size, column)
  const most = column.codes.reduce((max, code) => (code > max ? code : max), 0)
  if (most > sparse * table.size) return byValue(table.size, column)
  const { offsets, rows } = indexBy(column.codes, most + 1)
  return (code) => (code <= most ? rows.subarray(offsets[code], offsets[code + 1]) : none)
}

function byValue(size: number, column: Column): Lookup {
  const rows = new Map<number, number[]>()
  for (let row = 0; row < size; row++) {
    const value = exactAt(column, row)
    if (!Number.isNaN(value)) remember(rows, value, () => [] as number[]).push(row)
  }
  return (value) => rows.get(value) ?? none
}

/** Rows below that still state it, those that state it now, and our own. */
function laid({ below, own, gone, patches }: LaidTable, field: string): Lookup {
  const patch = patches.get(field)
  return (value) => {
    const under = rowsWith(below, field, value)
    const ours = own.size === 0 ? none : rowsWith(own, field, value)
    if (!patch && gone.size === 0 && ours.length === 0) return under
    const kept = Array.from(under).filter((row) => !gone.has(row) && (patch?.get(row) ?? value) === value)
    for (const [row, code] of patch ?? [])
      if (code === value && !gone.has(row) && exactAt(below.columns[field] as Column, row) !== value)
        kept.push(row)
    if (patch) kept.sort((a, b) => a - b)
    for (let i = 0; i < ours.length; i++) kept.push(below.size + (ours[i] as number))
    return kept
  }
}
