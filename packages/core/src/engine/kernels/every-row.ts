import type { Dataset } from '../../dataset/dataset.ts'
import { sequence } from '../../dataset/sequence.ts'

const kept = new WeakMap<object, Int32Array>()

/** All rows of an entity, to be read only: the same array whenever it is asked for. */
export function everyRow(dataset: Dataset, entity: string): Int32Array {
  const table = dataset.table(entity)
  const found = kept.get(table)
  if (found?.length === table.size) return found
  const rows = sequence(table.size)
  kept.set(table, rows)
  return rows
}
