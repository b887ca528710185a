import { exactAt } from './at.ts'
import type { Column } from './column.ts'
import { isLaid, type Lookup, type Rows } from './laid/laid.ts'
import { remember } from './remember.ts'
import { indexBy, type Table } from './table.ts'

const none: Rows = []
/** Codes so much greater than the number of rows are kept in a map. */
const sparse = 8
const lookups = new WeakMap<Table, Map<string, Lookup>>()

/** The rows that state a number or a code (that of a key: its row + 2) in a field, in rising order. */
export function rowsWith(table: Table, field: string, value: number): Rows {
  if (isLaid(table)) return table.rowsWith(field, value)
  const known = remember(lookups, table, () => new Map<string, Lookup>())
  return remember(known, field, () => lookup(table, field))(value)
}

/** The same for many values of one field, not kept. */
export function lookup(table: Table, field: string): Lookup {
  const column = table.columns[field]
  if (!column) throw new RangeError(`${table.name} has no column ${field}`)
  if (column.kind === 'range') return byValue(table.size, column)
  const most = column.codes.reduce((max, code) => (code > max ? code : max), 0)
  if (most > sparse * table.size) return byValue(table.size, column)
  const { buffer, byteOffset, length } = column.codes
  const { offsets, rows } = indexBy(new Int32Array(buffer, byteOffset, length), most + 1)
  return (code) => {
    if (code > most) return none
    const from = offsets[code] as number
    const found = new Array<number>((offsets[code + 1] as number) - from)
    for (let i = 0; i < found.length; i++) found[i] = rows[from + i] as number
    return found
  }
}

function byValue(size: number, column: Column): Lookup {
  const rows = new Map<number, number[]>()
  for (let row = 0; row < size; row++) {
    const value = exactAt(column, row)
    if (!Number.isNaN(value)) remember(rows, value, () => [] as number[]).push(row)
  }
  return (value) => rows.get(value) ?? none
}
