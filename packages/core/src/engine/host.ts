import type { CellValue } from '../dataset/batch.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { fillColumn } from '../dataset/fill.ts'
import { keyAt } from '../dataset/laid-table.ts'
import type { FieldType } from '../model/field.ts'
import { frameOf, type Scope } from './scope.ts'
import type { Vector } from './vector.ts'

/** Gives the value of a fact for one subject, named by its entity and key; null or undefined is unknown. */
export type HostFact = (subject: {
  readonly entity: string
  readonly id: string
}) => CellValue | null | undefined

/** Asks the host once for each row of the subject. */
export function hostVector(
  dataset: Dataset,
  entity: string,
  subject: Scope,
  fact: HostFact,
  type: FieldType,
): Vector {
  const table = dataset.table(entity)
  const { rows } = frameOf(subject)
  const values = Array.from(rows, (row) => fact({ entity, id: keyAt(table, row) ?? String(row) }) ?? null)
  const field = { type, blank: 'unknown', sensitivity: 'none', title: { zh: '', en: '' } } as const
  return fillColumn(
    field,
    { size: rows.length, value: (i) => values[i] ?? null, key: () => -1 },
    dataset.dictionary,
  )
}
