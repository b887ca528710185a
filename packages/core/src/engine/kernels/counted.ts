import type { RangeColumn } from '../../dataset/column.ts'
import type { Owners } from '../../dataset/relations.ts'
import { type Bits, has } from '../bits.ts'
import type { Truth } from '../vector.ts'
import { countByOwner, pickGroups } from './by-owner.ts'
import { rangeOf } from './ends.ts'
import type { Items } from './item-groups.ts'
import { allExact } from './knowledge.ts'

/**
 * From the rows surely met to those possibly met, without end where a register does not cover; or only whether
 * there is one.
 */
export function counted(items: Items, take: 'count' | 'exists'): RangeColumn {
  const numbers = items.owners ? byOwner(items, items.owners, take) : inOrder(items, take)
  return numbers.lo === numbers.hi ? allExact(numbers) : numbers
}

function byOwner({ group, counts, open }: Items, owners: Owners, take: 'count' | 'exists'): RangeColumn {
  const most = take === 'exists' ? 1 : Infinity
  const ofGroups = (bits?: Bits) => {
    const numbers = pickGroups(countByOwner(owners, bits), group)
    if (take === 'exists') for (let p = 0; p < numbers.length; p++) numbers[p] = Math.min(numbers[p]!, 1)
    return numbers
  }
  const lo = ofGroups(counts?.definite)
  const isOne = !counts || counts.possible === counts.definite
  const hi = !isOne ? ofGroups(counts.possible) : open ? lo.slice() : lo
  if (open) for (let p = 0; p < hi.length; p++) if (open[p] === 1) hi[p] = most
  return rangeOf(take === 'exists' ? 'truth' : 'count', lo, hi)
}

function inOrder(items: Items, take: 'count' | 'exists'): RangeColumn {
  const { size, counts, open } = items
  const most = take === 'exists' ? 1 : Infinity
  const lo = new Float64Array(size)
  const hi = counts || open ? new Float64Array(size) : lo
  if (counts) metOf(items, counts, lo, hi)
  else allOf(items, lo)
  if (lo === hi && take === 'count') return rangeOf(take, lo, lo)
  for (let p = 0; p < size; p++) {
    const sure = lo[p] as number
    const all = counts ? (hi[p] as number) : sure
    lo[p] = sure > most ? most : sure
    hi[p] = (open !== undefined && open[p] === 1) || all > most ? most : all
  }
  return rangeOf(take === 'exists' ? 'truth' : 'count', lo, hi)
}

function allOf({ size, group, offsets, degrees }: Items, out: Float64Array): void {
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    if (g < 0) continue
    const degree = degrees ? (degrees[g] as number) : 255
    out[p] = degree < 255 ? degree : (offsets[g + 1] as number) - (offsets[g] as number)
  }
}

function metOf(
  { size, group, offsets, rows }: Items,
  { definite, possible }: Truth,
  sure: Float64Array,
  all: Float64Array,
): void {
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    for (let k = g < 0 ? 0 : (offsets[g] as number); k < end; k++) {
      all[p]! += +has(possible, rows[k] as number)
      sure[p]! += +has(definite, rows[k] as number)
    }
  }
}
