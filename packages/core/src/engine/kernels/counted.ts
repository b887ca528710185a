import type { RangeColumn } from '../../dataset/column.ts'
import type { Bits } from '../bits.ts'
import { countByOwner, groupsOf, pickGroups } from './by-owner.ts'
import { rangeOf } from './ends.ts'
import type { Items } from './items.ts'

/**
 * From the rows surely met to those possibly met, without end where a register does not cover; or only whether
 * there is one.
 */
export function counted(items: Items, take: 'count' | 'exists'): RangeColumn {
  return items.owners ? byOwner(items, items.owners, take) : inOrder(items, take)
}

function byOwner({ group, counts, open }: Items, owners: Int32Array, take: 'count' | 'exists'): RangeColumn {
  const groups = groupsOf(owners, group)
  const most = take === 'exists' ? 1 : Infinity
  const ofGroups = (bits?: Bits) => {
    const numbers = pickGroups(countByOwner(owners, bits, groups), group)
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
  const { size, group, offsets, rows, counts, open } = items
  const most = take === 'exists' ? 1 : Infinity
  const lo = new Float64Array(size)
  const hi = counts || open ? new Float64Array(size) : lo
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    let sure = 0
    let all = 0
    if (g >= 0) {
      const from = offsets[g] as number
      const to = offsets[g + 1] as number
      if (!counts) sure = all = to - from
      else
        for (let k = from; k < to; k++) {
          const row = rows[k] as number
          all += ((counts.possible.words[row >>> 5] as number) >>> (row & 31)) & 1
          sure += ((counts.definite.words[row >>> 5] as number) >>> (row & 31)) & 1
        }
    }
    lo[p] = sure > most ? most : sure
    hi[p] = (open !== undefined && open[p] === 1) || all > most ? most : all
  }
  return rangeOf(take === 'exists' ? 'truth' : 'count', lo, hi)
}
