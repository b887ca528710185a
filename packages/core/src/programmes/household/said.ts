import { hiAt, loAt } from '../../dataset/at.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Vector } from '../../engine/vector.ts'
import { plainValue } from '../../findings/value.ts'
import { dateOfDay } from '../../values/day.ts'

/** A value as a case states it; null where it is not exact, for dates unless its month or year is. */
export function said(dataset: Dataset, column: Vector, row: number): string | number | boolean | null {
  if (column.type === 'date') return partialDate(column, row)
  if (column.kind === 'range' && loAt(column, row) !== hiAt(column, row)) return null
  return plainValue(dataset, column, row)
}

/** The day, month or year that bounds of a date lie in; null where they lie in several years, or there is none. */
export function partialDate(column: Vector, row: number): string | null {
  if (column.kind !== 'range') return null
  const [lo, hi] = [loAt(column, row), hiAt(column, row)]
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return null
  const [first, last] = [dateOfDay(lo), dateOfDay(hi)]
  return (
    [10, 7, 4]
      .map((length) => [first, last].map((day) => day.slice(0, length)))
      .find(([a, b]) => a === b)?.[0] ?? null
  )
}
