import type { RangeColumn } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { numbered, type Part, partOf } from '../../dataset/keys/numbering.ts'
import { remember } from '../../dataset/remember.ts'
import type { Table } from '../../dataset/table.ts'

const known = new WeakMap<Table, Part>()

/** Numbers the rows of an entity, those alike that are about the same place and time. */
export const placesAndTimes = (dataset: Dataset, entity: string): Part =>
  remember(known, dataset.table(entity), () => placesAndTimesOf(dataset.table(entity)))

function placesAndTimesOf({ size, columns: { month, township } }: Table): Part {
  const ends = month?.kind === 'range' ? [...new Set([month.lo, month.hi])] : []
  const part = (values: Float64Array): Part => {
    const lo = values.map((value) => (Number.isFinite(value) ? value : -1))
    const column: RangeColumn = { kind: 'range', type: 'month', lo, hi: lo }
    return partOf([{ size: lo.length, column }])
  }
  const parts = ends.map(part)
  if (township?.kind === 'code') {
    const codes = township.codes.map((code) => Math.max(code, 2))
    parts.push(partOf([{ size: codes.length, column: { ...township, codes } }]))
  }
  return parts.length === 0 ? { ids: new Int32Array(size), count: 1 } : numbered(parts)
}
