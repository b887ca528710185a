import { codeAt, exactAt, hiAt, loAt } from '../../dataset/at.ts'
import { rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { monthIndex } from '../../values/month.ts'

/** The least and greatest that something may be. */
export type Bounds = readonly [least: number, most: number]

/** The households or persons (rows) on the rolls of some programmes in a month, and the monthly income that these state. */
export function rollsIn(
  dataset: Dataset,
  month: string,
  programmes: readonly string[],
  unit: 'household' | 'person' = 'household',
): ReadonlyMap<number, Bounds> {
  const { size, columns } = dataset.table('enrolment')
  const { programme, month: months, monthlyIncome } = columns
  const key = columns[unit === 'household' ? 'household' : 'beneficiary']
  const wanted = new Set(programmes.map((id) => dataset.dictionary.code(id)))
  const found = new Map<number, Bounds>()
  for (let row = 0; row < size; row++) {
    if (programme?.kind !== 'code' || months?.kind !== 'range' || key?.kind !== 'code') break
    if (!wanted.has(codeAt(programme, row)) || exactAt(months, row) !== monthIndex(month)) continue
    const whose = rowOf(codeAt(key, row))
    if (whose < 0) continue
    const [least, most] =
      monthlyIncome?.kind === 'range'
        ? [loAt(monthlyIncome, row), hiAt(monthlyIncome, row)]
        : [-Infinity, Infinity]
    const before = found.get(whose) ?? [Infinity, -Infinity]
    found.set(whose, [Math.min(least, before[0]), Math.max(most, before[1])])
  }
  return found
}
