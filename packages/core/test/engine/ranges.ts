import type { RangeColumn } from '../../src/dataset/column.ts'
import { has } from '../../src/engine/bits.ts'
import type { Truth } from '../../src/engine/vector.ts'
import type { FieldType } from '../../src/model/field.ts'

export type Range = readonly [least: number, most: number]

export const nothing: Range = [Number.NaN, Number.NaN]
export const unknown: Range = [-Infinity, Infinity]
export const exactly = (value: number): Range => [value, value]

export const columnOf = (type: FieldType, ...values: readonly Range[]): RangeColumn => ({
  kind: 'range',
  type,
  lo: Float64Array.from(values, ([lo]) => lo),
  hi: Float64Array.from(values, ([, hi]) => hi),
})

export const rangesOf = ({ lo, hi }: RangeColumn): Range[] =>
  Array.from(lo, (least, i) => [least, hi[i] as number])

/** true, false, or undefined for unknown, at each position. */
export const truthsOf = ({ definite, possible }: Truth): (boolean | undefined)[] =>
  Array.from({ length: definite.size }, (_, i) =>
    has(definite, i) ? true : has(possible, i) ? undefined : false,
  )
