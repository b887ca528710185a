import type { RangeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { byNumbers } from '../dataset/remember.ts'
import { type Asked, entriesFor } from '../parameters/lookup.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { firstDayOf } from './arithmetic.ts'
import { range, type Vector } from './vector.ts'

/** The figures in force at each position, as bounds where day or kind are not certain; unknown where none is. */
export function parameterVector(parameter: Parameter, at: At, dataset: Dataset): RangeColumn {
  const text = (code: number): string | null => (code > 1 ? dataset.dictionary.text(code) : null)
  const [{ type, lo: firsts, hi: lasts }, areas, kinds] = [at.on, codesOf(at.area), codesOf(at.kind)]
  const boundsAt = byNumbers((place, sort, first, last): Bounds => {
    const [from, to] = [dayOf(type, first), dayOf(type, last)]
    if (!Number.isFinite(from + to)) return unknown
    const area = at.area ? text(place) : dataset.region
    return figureFor(parameter, { area, kind: text(sort), from, to })
  })
  const size = firsts.length
  const [lo, hi] = [new Float64Array(size), new Float64Array(size)]
  for (let i = 0; i < size; i++) {
    const area = areas ? (areas[i] as number) : 0
    const kind = kinds ? (kinds[i] as number) : 0
    const bounds = boundsAt(area, kind, firsts[i] as number, lasts[i] as number)
    lo[i] = bounds[0]
    hi[i] = bounds[1]
  }
  return range(parameter.type, lo, hi)
}

const codesOf = (v: Vector | undefined): Uint32Array | undefined => (v?.kind === 'code' ? v.codes : undefined)

type Bounds = readonly [least: number, most: number]
const unknown: Bounds = [-Infinity, Infinity]

interface At {
  readonly on: RangeColumn
  readonly area: Vector | undefined
  readonly kind: Vector | undefined
}

/** The day that a date, or the first of a month, stands for. */
export const dayOf = (type: RangeColumn['type'], value: number): number =>
  type === 'month' && Number.isFinite(value) ? firstDayOf(value) : value

/** The least and greatest figure that may be in force. */
export function figureFor(parameter: Parameter, asked: Asked): Bounds {
  const values = entriesFor(parameter, asked)?.map(({ value }) => value)
  return values ? [Math.min(...values), Math.max(...values)] : unknown
}
