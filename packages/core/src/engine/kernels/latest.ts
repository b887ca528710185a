import type { RangeColumn } from '../../dataset/column.ts'
import { has } from '../bits.ts'
import { rangeOf } from './ends.ts'
import type { Items } from './item-groups.ts'

/**
 * The value of the row that is last; ties go to the greater value. At most that of any row that may be last; at
 * least that of those that are last together if all came as early as may be, or of one that may come after them.
 */
export function latest(items: Items, value: RangeColumn, by: RangeColumn): RangeColumn {
  const { size, group, offsets, rows, counts, open } = items
  const lo = new Float64Array(size)
  const hi = new Float64Array(size)
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    const start = g < 0 ? 0 : (offsets[g] as number)
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    const isOpen = open !== undefined && open[p] === 1
    let floor = -Infinity
    let met = false
    let sure = false
    for (let k = start; k < end; k++) {
      const row = rows[k] as number
      if (counts && !has(counts.possible, row)) continue
      if (Number.isNaN(value.lo[row]) || Number.isNaN(by.lo[row])) continue
      met = true
      if (counts && !has(counts.definite, row)) continue
      sure = true
      if ((by.lo[row] as number) > floor) floor = by.lo[row] as number
    }
    if (isOpen || !sure) {
      lo[p] = met || isOpen ? -Infinity : Number.NaN
      hi[p] = met || isOpen ? Infinity : Number.NaN
      continue
    }
    let together = -Infinity
    let after = Infinity
    let most = -Infinity
    for (let k = start; k < end; k++) {
      const row = rows[k] as number
      if (counts && !has(counts.possible, row)) continue
      const low = value.lo[row] as number
      if (Number.isNaN(low) || !((by.hi[row] as number) >= floor)) continue
      const isSure = !counts || has(counts.definite, row)
      if (isSure && by.lo[row] === floor && low > together) together = low
      if ((by.hi[row] as number) > floor && low < after) after = low
      if ((value.hi[row] as number) > most) most = value.hi[row] as number
    }
    lo[p] = Math.min(together, after)
    hi[p] = most
  }
  return rangeOf(value.type, lo, hi)
}
