import type { RangeColumn } from '../../dataset/column.ts'
import type { Owners } from '../../dataset/relations.ts'
import { has } from '../bits.ts'
import { extremeByOwner, pickGroups } from './by-owner.ts'
import { rangeOf } from './ends.ts'
import type { Items } from './item-groups.ts'

/** The least or greatest value. Over surely no rows there is nothing; where there may be none it is unknown. */
export function extreme(items: Items, value: RangeColumn, take: 'min' | 'max'): RangeColumn {
  const { owners, counts } = items
  const isExact = value.lo === value.hi && (!counts || counts.possible === counts.definite)
  return owners && isExact ? byOwner(items, owners, value, take) : inOrder(items, value, take)
}

/** Of exact values of rows that surely count. */
function byOwner(
  { group, counts, open }: Items,
  owners: Owners,
  { type, lo: values }: RangeColumn,
  take: 'min' | 'max',
): RangeColumn {
  const found = extremeByOwner(owners, values, counts?.possible, take === 'max')
  const lo = pickGroups(found, group, Number.NaN)
  if (!open) return { kind: 'range', type, lo, hi: lo }
  const hi = lo.slice()
  const [near, far, end] = take === 'max' ? [hi, lo, Infinity] : [lo, hi, -Infinity]
  for (let p = 0; p < open.length; p++) {
    if (open[p] !== 1) continue
    near[p] = end
    if (Number.isNaN(far[p])) far[p] = -end
  }
  return rangeOf(type, lo, hi)
}

function inOrder(items: Items, value: RangeColumn, take: 'min' | 'max'): RangeColumn {
  const { size, group, offsets, rows, counts, open } = items
  const sign = take === 'max' ? 1 : -1
  // The least value is the greatest of the opposites: what is near the extreme, and what is far from it.
  const [nearer, farther] = take === 'max' ? [value.hi, value.lo] : [value.lo, value.hi]
  const near = new Float64Array(size)
  const far = new Float64Array(size)
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    const isOpen = open !== undefined && open[p] === 1
    let most = -Infinity
    let surely = -Infinity
    let met = false
    let sure = false
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    for (let k = g < 0 ? 0 : (offsets[g] as number); k < end; k++) {
      const row = rows[k] as number
      if (counts && !has(counts.possible, row)) continue
      const outer = sign * (nearer[row] as number)
      if (Number.isNaN(outer)) continue
      met = true
      if (outer > most) most = outer
      if (counts && !has(counts.definite, row)) continue
      sure = true
      const inner = sign * (farther[row] as number)
      if (inner > surely) surely = inner
    }
    near[p] = met || isOpen ? sign * (sure && !isOpen ? most : Infinity) + 0 : Number.NaN
    far[p] = met || isOpen ? sign * (sure ? surely : -Infinity) + 0 : Number.NaN
  }
  return take === 'max' ? rangeOf(value.type, far, near) : rangeOf(value.type, near, far)
}
