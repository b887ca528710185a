import { keyAt } from '../dataset/at.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Vector } from '../engine/vector.ts'
import type { FieldType } from '../model/field.ts'
import { dateOfDay } from '../values/day.ts'
import { monthOfIndex } from '../values/month.ts'

type Plain = string | number | boolean | null

/** A single value as plain data; null is unknown or nothing. */
export function plainValue(dataset: Dataset, v: Vector, row: number): Plain {
  if (v.kind === 'range') return plainBounds(v.type, v.lo[row] as number, v.hi[row] as number)
  const code = v.codes[row] as number
  if (code < 2) return null
  if (v.to === undefined) return dataset.dictionary.text(code)
  return keyAt(dataset.table(v.to), code - 2) ?? code - 2
}

/** A range as plain data: `least..greatest`, with an end left out where it is open. */
export function plainBounds(type: FieldType, lo: number, hi: number): Plain {
  if (Number.isNaN(lo) || (lo === -Infinity && hi === Infinity)) return null
  if (type === 'truth') return lo === hi ? lo === 1 : null
  if (lo === hi) return written(type, lo)
  if (type === 'month' && lo % 12 === 0 && hi === lo + 11) return String(written(type, lo)).slice(0, 4)
  const end = (n: number) => (Number.isFinite(n) ? written(type, n) : '')
  return `${end(lo)}..${end(hi)}`
}

const written = (type: FieldType, n: number): string | number =>
  type === 'date' ? dateOfDay(n) : type === 'month' ? monthOfIndex(n) : n
