import type { Column } from './column.ts'
import { exactAt } from './laid-column.ts'
import { LaidTable, type Lookup, type Rows } from './laid-table.ts'
import { remember } from './remember.ts'
import { indexBy, type Table } from './table.ts'

const none: Rows = []
/** Codes so much greater than the number of rows are kept in a map. */
const sparse = 8
const lookups = new WeakMap<Table, Map<string, Lookup>>()

/** The rows that state a number or a code (that of a key: its row + 2) in a field, in rising order. */
export const rowsWith = (table: Table, field: string, value: number): Rows => lookupIn(table, field)(value)

/** The same for many values of one field; made once for each table. */
export function lookupIn(table: Table, field: string): Lookup {
  if (table instanceof LaidTable) return remember(table.lookups, field, () => laid(table, field))
  const known = remember(lookups, table, () => new Map<string, Lookup>())
  return remember(known, field, () => lookup(table, field))
}

function lookup(table: Table, field: string): Lookup {
  const column = table.columns[field]
  if (!column) throw new RangeError(`${table.name} has no column ${field}`)
  if (column.kind === 'range') return byValue(table.size, column)
  const most = column.codes.reduce((max, code) => (code > max ? code : max), 0)
  if (most > sparse * table.size) return byValue(table.size, column)
  const { buffer, byteOffset, length } = column.codes
  const { offsets, rows } = indexBy(new Int32Array(buffer, byteOffset, length), most + 1)
  return (code) => {
    if (code > most) return none
    const found: number[] = []
    for (let i = offsets[code] as number; i < (offsets[code + 1] as number); i++)
      found.push(rows[i] as number)
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

/** Rows below that still state it, those that state it now, and our own. */
function laid({ below, own, gone, patches }: LaidTable, field: string): Lookup {
  const known = new Map<number, Rows>()
  const patch = patches.get(field)
  const inOwn = own.size === 0 ? () => none : lookup(own, field)
  const inBelow = lookupIn(below, field)
  const under = (value: number): Rows => {
    const stated = inBelow(value)
    if (!patch && gone.size === 0) return stated
    const kept = Array.from(stated).filter((row) => !gone.has(row) && (patch?.get(row) ?? value) === value)
    for (const [row, code] of patch ?? [])
      if (code === value && !gone.has(row) && exactAt(below.columns[field] as Column, row) !== value)
        kept.push(row)
    return patch ? kept.sort((a, b) => a - b) : kept
  }
  return (value) =>
    remember(known, value, () => {
      const ours = inOwn(value)
      const found = Array.from(under(value))
      for (let i = 0; i < ours.length; i++) found.push(below.size + (ours[i] as number))
      return found
    })
}
