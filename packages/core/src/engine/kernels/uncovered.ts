import type { RangeColumn } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import { dayNumber } from '../../values/day.ts'
import { isCovered, spanOf } from '../covered.ts'
import type { Evaluator } from '../evaluator.ts'
import { placesAndTimes } from './places-and-times.ts'

/** The rows of `from` for which the registers are not complete: 1 for each such row; or all, or none of them. */
export function uncovered(
  evaluator: Evaluator,
  entity: string,
  registers: readonly string[] | undefined,
  from: string,
): Uint8Array | 'all' | 'none' {
  const { dataset } = evaluator
  const asked = registers ?? dataset.table(entity).entity.registers
  const always = span(dataset, from, dayNumber(evaluator.setting.asOf))
  if (asked.every((register) => isCovered(dataset, register, always))) return 'none'
  if (!asked.every((register) => dataset.coverage.some((c) => c.register === register))) return 'all'
  const { size } = dataset.table(from)
  const { ids, count } = placesAndTimes(dataset, from)
  if (size === 0) return 'none'
  if (count === 1) return evaluator.covered(entity, registers, from, 0) ? 'none' : 'all'
  const open = new Uint8Array(size)
  const found = new Int8Array(count).fill(-1)
  for (let row = 0; row < size; row++) {
    const id = ids[row] as number
    if (found[id] === -1) found[id] = evaluator.covered(entity, registers, from, row) ? 0 : 1
    open[row] = found[id] as number
  }
  return open
}

/** From the first to the last day that any row may be about, wherever that is. */
function span(dataset: Dataset, from: string, today: number) {
  const { month } = dataset.table(from).columns
  const days = month?.kind === 'range' ? spanOf(...remember(spans, month, () => endsOf(month))) : undefined
  const { from: start, to: end } = days ?? { from: today, to: today }
  return { area: null, from: Math.min(start, today), to: Math.max(end, today) }
}

const spans = new WeakMap<RangeColumn, readonly [first: number, last: number]>()

function endsOf({ lo, hi }: RangeColumn): [first: number, last: number] {
  let first = Infinity
  let last = -Infinity
  for (let row = 0; row < lo.length; row++) {
    if (!Number.isFinite(lo[row])) continue
    if ((lo[row] as number) < first) first = lo[row] as number
    if ((hi[row] as number) > last) last = hi[row] as number
  }
  return [first, last]
}
