import type { RangeColumn } from '../../dataset/column.ts'

/** A column of ranges; one array for both ends where they turn out to be the same. */
export function rangeOf(type: RangeColumn['type'], lo: Float64Array, hi: Float64Array): RangeColumn {
  let i = lo === hi ? lo.length : 0
  while (i < lo.length && (lo[i] === hi[i] || (Number.isNaN(lo[i]) && Number.isNaN(hi[i])))) i++
  return { kind: 'range', type, lo, hi: i === lo.length ? lo : hi }
}
