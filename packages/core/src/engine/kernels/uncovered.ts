import type { RangeColumn } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import { dayNumber } from '../../values/day.ts'
import { isCovered, spanOf } from '../covered.ts'
import type { Evaluator } from '../evaluator.ts'
import { placesAndTimes } from './places-and-times.ts'

/** 1 for each row; or all, or none of them. */
type Uncovered = Uint8Array | 'all' | 'none'

/** By the day of the run, the rows and the registers. */
const known = new WeakMap<Dataset, Map<string, Uncovered>>()

/** The rows of `from` for which the registers are not complete; found once for a dataset and day. */
export function uncovered(
  evaluator: Evaluator,
  entity: string,
  registers: readonly string[] | undefined,
  from: string,
): Uncovered {
  const { dataset, setting } = evaluator
  const asked = registers ?? dataset.table(entity).entity.registers
  const here = remember(known, dataset, () => new Map<string, Uncovered>())
  return remember(here, `${setting.asOf} ${from} ${asked.join()}`, () =>
    lacking(evaluator, entity, asked, from),
  )
}

function lacking(evaluator: Evaluator, entity: string, asked: readonly string[], from: string): Uncovered {
  const { dataset } = evaluator
  const always = span(dataset, from, dayNumber(evaluator.setting.asOf))
  if (asked.every((register) => isCovered(dataset, register, always))) return 'none'
  if (!asked.every((register) => dataset.coverage.some((c) => c.register === register))) return 'all'
  const { size } = dataset.table(from)
  const { ids, count } = placesAndTimes(dataset, from)
  if (size === 0) return 'none'
  if (count === 1) return evaluator.covered(entity, asked, from, 0) ? 'none' : 'all'
  const open = new Uint8Array(size)
  const found = new Int8Array(count).fill(-1)
  for (let row = 0; row < size; row++) {
    const id = ids[row] as number
    if (found[id] === -1) found[id] = evaluator.covered(entity, asked, from, row) ? 0 : 1
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
