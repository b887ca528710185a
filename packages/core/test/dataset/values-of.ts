import type { Column } from '../../src/dataset/column.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { Table } from '../../src/dataset/table.ts'
import { plainValue } from '../../src/findings/value.ts'

/** The values of one field over all rows of a table, as plain data; null is unknown or nothing. */
export function valuesOf(dataset: Dataset, entity: string, field: string) {
  const { columns, size } = dataset.table(entity)
  return Array.from({ length: size }, (_, row) => plainValue(dataset, columns[field] as Column, row))
}

/** The fields of every row of a table. */
export function rowsOf(dataset: Dataset, entity: string, fields: readonly string[]) {
  const values = fields.map((field) => valuesOf(dataset, entity, field))
  return Array.from({ length: dataset.table(entity).size }, (_, row) => values.map((of) => of[row] ?? null))
}

/** All that a table holds, filled and side by side, to be compared. */
export const contentOf = ({ name, size, record, keys, columns }: Table) => ({
  ...{ name, size, record, keys },
  columns: Object.entries(columns).map(([field, column]) => ({
    ...{ field, kind: column.kind, type: column.type },
    ...(column.kind === 'code' ? [column.to, column.codes] : [column.lo, column.hi]),
  })),
})
