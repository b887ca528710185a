import type { CodeColumn, Column, RangeColumn } from './column.ts'
import { isLaid } from './laid/laid.ts'
import type { Table } from './table.ts'

/** How many rows a column has. */
export function sizeOf(column: Column): number {
  if (isLaid(column)) return sizeOf(column.below) + sizeOf(column.own)
  return column.kind === 'code' ? column.codes.length : column.lo.length
}

/** The code at a row, without putting the column together. */
export function codeAt(column: CodeColumn, row: number): number {
  if (!isLaid(column)) return column.codes[row] as number
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
  if (!isLaid(column)) return column[end][row] as number
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

/** The key of a row; undefined where the row has none. */
export function keyAt(table: Table, row: number): string | undefined {
  if (isLaid(table))
    return row < table.below.size ? keyAt(table.below, row) : keyAt(table.own, row - table.below.size)
  return table.numbers?.text(row)
}

/** The row of a key; -1 where there is none. */
export function rowOfKey(table: Table, key: string): number {
  if (!isLaid(table)) return table.numbers?.find(key) ?? -1
  const below = rowOfKey(table.below, key)
  if (below >= 0) return below
  const own = rowOfKey(table.own, key)
  return own < 0 ? -1 : table.below.size + own
}

/** The record that states a row; undefined where none does. */
export function recordAt(table: Table, row: number): number | undefined {
  if (!isLaid(table)) return table.record?.[row]
  return row < table.below.size ? table.below.record?.[row] : table.own.record?.[row - table.below.size]
}

/** Whether rows are keys. */
export const hasKeys = (table: Table): boolean =>
  isLaid(table) ? hasKeys(table.below) : table.numbers !== undefined
