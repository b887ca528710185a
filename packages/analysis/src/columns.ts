import { HeduiError } from '@hedui/core'
import type { ColumnTable } from 'arquero'

/** Refuses names of columns that a table does not have. Errors: `analysis.column`. */
export function mustHave(table: ColumnTable, names: readonly string[]): void {
  const known = table.columnNames()
  const missing = [...new Set(names)].filter((name) => !known.includes(name))
  if (missing.length > 0)
    throw new HeduiError(
      'analysis.column',
      { missing, known },
      `the table has no column ${missing.join(', ')}. Columns: ${known.join(', ')}.`,
    )
}

/** The rows of a table in which a column has a value. */
export function rowsWith(table: ColumnTable, column: string): ColumnTable {
  const values = table.array(column) as unknown[]
  return table.reify(values.flatMap((value, i) => (value === null || value === undefined ? [] : [i])))
}

/** `part` of `whole` in percent, rounded to two places; null of nothing. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 100

/** Rows that are equal in some columns: what they have in common, and their places in the table. */
export interface RowGroup {
  readonly key: readonly unknown[]
  readonly rows: number[]
}

/** Groups the rows of a table, by the text of what they have in common; in the order in which groups are met. */
export function groupRows(table: ColumnTable, by: readonly string[]): Map<string, RowGroup> {
  const columns = by.map((name) => table.array(name) as unknown[])
  const groups = new Map<string, RowGroup>()
  for (let row = 0; row < table.numRows(); row++) {
    const key = columns.map((column) => column[row])
    const id = JSON.stringify(key)
    const group = groups.get(id)
    if (group) group.rows.push(row)
    else groups.set(id, { key, rows: [row] })
  }
  return groups
}
