import { codeAt, recordAt } from '../../dataset/at.ts'
import { rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { columnIn } from '../../dataset/fill/column-in.ts'
import type { RecordPlace } from './nodes.ts'

/** Where a row is stated, with the column of a field; null for what no record states. */
export function placeOf(dataset: Dataset, entity: string, row: number, field?: string): RecordPlace | null {
  const record = recordAt(dataset.table(entity), row)
  if (record === undefined || record < 0) return null
  const { source, row: line, batch } = dataset.place(record)
  return {
    file: source.file,
    sheet: source.sheet,
    row: line,
    ...columnIn(batch, field),
    register: source.register,
  }
}

/** Where a derived row's field comes from: a cell, or `missing`, the entity of which no row is there. */
export type Origin =
  | { readonly entity: string; readonly row: number; readonly field: string }
  | { readonly missing: string }

/** Follows a field of a derived row to the related row that states it. */
export function originOf(dataset: Dataset, entity: string, row: number, field: string): Origin {
  const table = dataset.table(entity)
  if (table.record) return { entity, row, field }
  for (const column of Object.values(table.columns)) {
    if (column.kind !== 'code' || column.to === undefined) continue
    if (!Object.hasOwn(dataset.table(column.to).columns, field)) continue
    const found = rowOf(codeAt(column, row))
    if (found < 0) return { missing: column.to }
    if (column.to !== entity) return originOf(dataset, column.to, found, field)
  }
  return { entity, row, field }
}

/** Where a field is stated, be it by a row that this one is derived from. */
export function placeOfField(
  dataset: Dataset,
  entity: string,
  row: number,
  field: string,
): RecordPlace | null {
  const origin = originOf(dataset, entity, row, field)
  return 'missing' in origin ? null : placeOf(dataset, origin.entity, origin.row, origin.field)
}
