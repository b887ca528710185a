import type { RangeColumn } from '../../dataset/column.ts'
import { exact } from '../arithmetic.ts'
import { has } from '../bits.ts'
import { rangeOf } from './ends.ts'
import type { Items } from './items.ts'

/**
 * Surely met rows at their least, possibly met ones at their greatest, or at 0 where that is more. An unknown
 * value is 0 or more; nothing adds 0.
 */
export function summed(items: Items, value: RangeColumn): RangeColumn {
  const { size, group, offsets, rows, counts, open } = items
  const lo = new Float64Array(size)
  const hi = value.lo === value.hi && !open && !counts ? lo : new Float64Array(size)
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    let least = 0
    let most = open !== undefined && open[p] === 1 ? Infinity : 0
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    for (let k = g < 0 ? 0 : (offsets[g] as number); k < end; k++) {
      const row = rows[k] as number
      if (counts && !has(counts.possible, row)) continue
      const low = value.lo[row] as number
      if (Number.isNaN(low)) continue
      const surely = !counts || has(counts.definite, row)
      const from = low === -Infinity ? 0 : low
      const to = value.hi[row] as number
      least = exact(least + (surely || from < 0 ? from : 0))
      most = exact(most + (surely || to > 0 ? to : 0))
    }
    hi[p] = most
    lo[p] = least
  }
  return hi === lo ? { ...value, lo, hi } : rangeOf(value.type, lo, hi)
}
