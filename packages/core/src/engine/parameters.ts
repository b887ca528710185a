import type { RangeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { entriesFor } from '../parameters/lookup.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { firstDayOf } from './arithmetic.ts'
import { range, type Vector } from './vector.ts'

type Bounds = readonly [least: number, most: number]

/** The figures in force at each position, as bounds where day or kind are not certain; unknown where none is. */
export function parameterVector(
  parameter: Parameter,
  at: { on: RangeColumn; area: Vector | undefined; kind: Vector | undefined },
  dataset: Dataset,
): RangeColumn {
  const text = (v: Vector | undefined, i: number): string | null => {
    const code = v?.kind === 'code' ? (v.codes[i] as number) : 0
    return code > 1 ? dataset.dictionary.text(code) : null
  }
  const { on } = at
  const day = (value: number) => (on.type === 'month' && Number.isFinite(value) ? firstDayOf(value) : value)
  const found = new Map<string, Bounds>()
  const bounds = Array.from(on.lo, (lo, i): Bounds => {
    const [from, to] = [day(lo), day(on.hi[i] as number)]
    if (!Number.isFinite(from) || !Number.isFinite(to)) return [-Infinity, Infinity]
    const area = at.area ? text(at.area, i) : dataset.region
    const asked = { area, kind: text(at.kind, i), from, to }
    return remember(found, JSON.stringify(asked), () => {
      const values = entriesFor(parameter, asked)?.map(({ value }) => value)
      return values ? [Math.min(...values), Math.max(...values)] : [-Infinity, Infinity]
    })
  })
  return range(
    parameter.type,
    Float64Array.from(bounds, ([lo]) => lo),
    Float64Array.from(bounds, ([, hi]) => hi),
  )
}
