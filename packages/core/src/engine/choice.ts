import type { RangeColumn } from '../dataset/column.ts'
import type { Met } from './path.ts'
import { range } from './vector.ts'

interface Item {
  readonly lo: number
  readonly hi: number
  readonly surely: boolean
  readonly by: readonly [number, number]
}
type Bounds = readonly [number, number]

const nothing: Bounds = [Number.NaN, Number.NaN]
const unknown: Bounds = [-Infinity, Infinity]

/** The least or greatest value. Over surely no rows there is nothing; where there may be none it is unknown. */
export const extreme = (met: Met, value: RangeColumn, size: number, take: 'min' | 'max'): RangeColumn =>
  choose(met, value, value, size, (items, open) => {
    const sure = items.filter(({ surely }) => surely)
    if (sure.length === 0) return unknown
    if (take === 'max') return [most(sure, 'lo'), open ? Infinity : most(items, 'hi')]
    return [open ? -Infinity : least(items, 'lo'), least(sure, 'hi')]
  })

/**
 * The value of the row that is last; ties go to the greater value. At most that of any row that may be last; at
 * least that of those that are last together if all came as early as may be, or of one that may come after them.
 */
export const latest = (met: Met, value: RangeColumn, by: RangeColumn, size: number): RangeColumn =>
  choose(met, value, by, size, (items, open) => {
    const sure = items.filter(({ surely }) => surely)
    if (open || sure.length === 0) return unknown
    const floor = sure.reduce((last, { by: [lo] }) => Math.max(last, lo), -Infinity)
    const together = sure.filter(({ by: [lo] }) => lo === floor)
    const after = items.filter(({ by: [, hi] }) => hi > floor)
    const last = items.filter(({ by: [, hi] }) => hi >= floor)
    return [Math.min(most(together, 'lo'), least(after, 'lo')), most(last, 'hi')]
  })

const most = (items: readonly Item[], end: 'lo' | 'hi'): number =>
  items.reduce((m, item) => Math.max(m, item[end]), -Infinity)
const least = (items: readonly Item[], end: 'lo' | 'hi'): number =>
  items.reduce((m, item) => Math.min(m, item[end]), Infinity)

function choose(
  { owner, surely, open }: Met,
  value: RangeColumn,
  by: RangeColumn,
  size: number,
  pick: (items: readonly Item[], open: boolean) => Bounds,
): RangeColumn {
  const items = Array.from({ length: size }, (): Item[] => [])
  owner.forEach((o, i) => {
    const [lo, hi] = [value.lo[i] as number, value.hi[i] as number]
    const order: Bounds = [by.lo[i] as number, by.hi[i] as number]
    if (!Number.isNaN(lo) && !Number.isNaN(order[0]))
      items[o]?.push({ lo, hi, by: order, surely: surely[i] === 1 })
  })
  const bounds = items.map((list, o) =>
    list.length > 0 ? pick(list, open[o] === 1) : open[o] ? unknown : nothing,
  )
  return range(
    value.type,
    Float64Array.from(bounds, ([lo]) => lo),
    Float64Array.from(bounds, ([, hi]) => hi),
  )
}
