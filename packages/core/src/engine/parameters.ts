import type { RangeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { type Asked, entriesFor } from '../parameters/lookup.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { firstDayOf } from './arithmetic.ts'
import { range, type Vector } from './vector.ts'

/** The figures in force at each position, as bounds where day or kind are not certain; unknown where none is. */
export function parameterVector(parameter: Parameter, at: At, dataset: Dataset): RangeColumn {
  const codeIn = (v: Vector | undefined, i: number): number =>
    v?.kind === 'code' ? (v.codes[i] as number) : 0
  const text = (code: number): string | null => (code > 1 ? dataset.dictionary.text(code) : null)
  const { on } = at
  /** By place, kind and days. */
  const met = new Map<number, Map<number, Map<number, Bounds>>>()
  const found = (i: number): Bounds => {
    const [from, to] = [dayOf(on.type, on.lo[i] as number), dayOf(on.type, on.hi[i] as number)]
    if (!Number.isFinite(from) || !Number.isFinite(to)) return unknown
    const [place, sort] = [codeIn(at.area, i), codeIn(at.kind, i)]
    const byKind = remember(met, place, () => new Map<number, Map<number, Bounds>>())
    const byDays = remember(byKind, sort, () => new Map<number, Bounds>())
    return remember(byDays, from * far + to - from, () => {
      const area = at.area ? text(place) : dataset.region
      return figureFor(parameter, { area, kind: text(sort), from, to })
    })
  }
  const size = on.lo.length
  const [lo, hi] = [new Float64Array(size), new Float64Array(size)]
  let bounds = unknown
  for (let i = 0; i < size; i++) {
    if (i === 0 || !isAskedAgain(at, i)) bounds = found(i)
    lo[i] = bounds[0]
    hi[i] = bounds[1]
  }
  return range(parameter.type, lo, hi)
}

/** More days than lie between two that are asked about. */
const far = 2 ** 24

type Bounds = readonly [least: number, most: number]
const unknown: Bounds = [-Infinity, Infinity]

interface At {
  readonly on: RangeColumn
  readonly area: Vector | undefined
  readonly kind: Vector | undefined
}

/** Whether a position asks for the day, place and kind of the one before it. */
function isAskedAgain({ on: { lo, hi }, area, kind }: At, i: number): boolean {
  const isSame = (v: Vector | undefined) => v?.kind !== 'code' || v.codes[i] === v.codes[i - 1]
  return lo[i] === lo[i - 1] && hi[i] === hi[i - 1] && isSame(area) && isSame(kind)
}

/** The day that a date, or the first of a month, stands for. */
export const dayOf = (type: RangeColumn['type'], value: number): number =>
  type === 'month' && Number.isFinite(value) ? firstDayOf(value) : value

/** The least and greatest figure that may be in force. */
export function figureFor(parameter: Parameter, asked: Asked): Bounds {
  const values = entriesFor(parameter, asked)?.map(({ value }) => value)
  return values ? [Math.min(...values), Math.max(...values)] : unknown
}
