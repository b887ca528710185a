import type { RangeColumn } from '../../dataset/column.ts'
import type { Owners } from '../../dataset/relations.ts'
import { exact } from '../arithmetic.ts'
import { has } from '../bits.ts'
import { pickGroups, sumByOwner } from './by-owner.ts'
import { rangeOf } from './ends.ts'
import type { Items } from './item-groups.ts'

/**
 * Surely met rows at their least, possibly met ones at their greatest, or at 0 where that is more. An unknown
 * value is 0 or more; nothing adds 0.
 */
export function summed(items: Items, value: RangeColumn): RangeColumn {
  return (items.owners && byOwner(items, items.owners, value)) ?? inOrder(items, value)
}

/** Undefined where it must be known which row leaves what a number holds. */
function byOwner(items: Items, owners: Owners, { type, lo, hi }: RangeColumn): RangeColumn | undefined {
  const { group, counts, open } = items
  const isOne = !counts || counts.possible === counts.definite
  const sum = (end: Float64Array) => {
    const sums = sumByOwner(owners, end, counts?.possible)
    return sums && pickGroups(sums, group)
  }
  const least = sum(isOne ? lo : lo.map((low, row) => (low > 0 && !isSure(row) ? 0 : low)))
  const isExact = lo === hi && isOne
  const most = isExact
    ? least
    : sum(isOne ? hi : hi.map((high, row) => (high < 0 && !isSure(row) ? 0 : high)))
  if (!least || !most) return undefined
  const ends = !open ? most : most === least ? least.slice() : most
  if (open) for (let p = 0; p < ends.length; p++) if (open[p] === 1) ends[p] = Infinity
  return ends === least ? { kind: 'range', type, lo: least, hi: least } : rangeOf(type, least, ends)

  function isSure(row: number): boolean {
    return !counts || has(counts.definite, row)
  }
}

function inOrder(items: Items, value: RangeColumn): RangeColumn {
  const { size, group, offsets, rows, counts, open } = items
  const { lo: lows, hi: highs } = value
  const lo = new Float64Array(size)
  const hi = lows === highs && !open && !counts ? lo : new Float64Array(size)
  for (let p = 0; p < size; p++) {
    const g = group[p] as number
    let least = 0
    let most = open !== undefined && open[p] === 1 ? Infinity : 0
    const end = g < 0 ? 0 : (offsets[g + 1] as number)
    for (let k = g < 0 ? 0 : (offsets[g] as number); k < end; k++) {
      const row = rows[k] as number
      if (counts && !has(counts.possible, row)) continue
      const low = lows[row] as number
      if (Number.isNaN(low)) continue
      const surely = !counts || has(counts.definite, row)
      const from = low === -Infinity ? 0 : low
      const to = highs[row] as number
      least = exact(least + (surely || from < 0 ? from : 0))
      most = exact(most + (surely || to > 0 ? to : 0))
    }
    hi[p] = most
    lo[p] = least
  }
  return hi === lo ? { ...value, lo, hi } : rangeOf(value.type, lo, hi)
}
