import type { RangeColumn } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import { dayNumber } from '../../values/day.ts'
import { isCovered, spanOf } from '../covered.ts'
import type { Evaluator } from '../evaluator.ts'

/** Whether the registers are not complete for the rows of `from`: for all, for none, or perhaps for some of them. */
export function uncovered(
  { dataset, setting }: Evaluator,
  registers: readonly string[],
  from: string,
): 'all' | 'none' | 'some' {
  const always = span(dataset, from, dayNumber(setting.asOf))
  if (registers.every((register) => isCovered(dataset, register, always))) return 'none'
  return registers.every((register) => dataset.coverage.some((c) => c.register === register)) ? 'some' : 'all'
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
