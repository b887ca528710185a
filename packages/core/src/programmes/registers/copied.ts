import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import type { CodeColumn, Column, RangeColumn } from '../../dataset/column.ts'
import type { Table } from '../../dataset/table.ts'
import { unknownColumn, unknownNumbers } from './unknown.ts'

/** A copy of a column of codes, to be written on. */
export function codesOf(
  { columns, size }: Table,
  field: string,
): CodeColumn & { readonly codes: Uint32Array } {
  const column: Column = columns[field] ?? unknownColumn('code', size)
  if (column.kind !== 'code') throw new TypeError(`${field} has no codes`)
  const { kind, type } = column
  return { kind, type, codes: Uint32Array.from({ length: size }, (_, row) => codeAt(column, row)) }
}

/** A copy of a column of truths, to be written on. */
export function truthsOf({ columns, size }: Table, field: string): RangeColumn {
  const column: Column = columns[field] ?? unknownNumbers('truth', size)
  if (column.kind !== 'range') throw new TypeError(`${field} is no truth`)
  const ends = (end: typeof loAt) => Float64Array.from({ length: size }, (_, row) => end(column, row))
  return { kind: 'range', type: 'truth', lo: ends(loAt), hi: ends(hiAt) }
}
