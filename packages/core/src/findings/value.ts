import type { Dataset } from '../dataset/dataset.ts'
import type { Vector } from '../engine/vector.ts'
import { dateOfDay } from '../values/day.ts'
import { monthOfIndex } from '../values/month.ts'

/** A single value as plain data: a partial or disputed one as `least..greatest`; null is unknown or nothing. */
export function plainValue(dataset: Dataset, v: Vector, row: number): string | number | boolean | null {
  if (v.kind === 'code') {
    const code = v.codes[row] as number
    if (code < 2) return null
    if (v.to === undefined) return dataset.dictionary.text(code)
    return dataset.table(v.to).keys?.[code - 2] ?? code - 2
  }
  const [lo, hi] = [v.lo[row] as number, v.hi[row] as number]
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return null
  if (v.type === 'truth') return lo === hi ? lo === 1 : null
  const text = (n: number) => (v.type === 'date' ? dateOfDay(n) : v.type === 'month' ? monthOfIndex(n) : n)
  return lo === hi
    ? text(lo)
    : v.type === 'month' && wholeYear(lo, hi)
      ? text(lo).toString().slice(0, 4)
      : `${text(lo)}..${text(hi)}`
}

const wholeYear = (first: number, last: number): boolean => first % 12 === 0 && last === first + 11
