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
