import type { Column } from '../../src/dataset/column.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
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
