import type { FieldType } from '../../model/field.ts'
import type { At } from './at.ts'
import type { Range } from './range.ts'
import type { Ternary } from './ternary.ts'

/** How to find a number, day, month or truth at a row. */
export interface RangeValue {
  readonly kind: 'range'
  readonly type: FieldType
  readonly at: (at: At) => Range
}

/** How to find a text, code or key at a row: 0 unknown, 1 nothing. */
export interface CodeValue {
  readonly kind: 'code'
  readonly type: FieldType
  /** For keys: the entity whose rows are meant. */
  readonly to?: string
  readonly at: (at: At) => number
}

/** An expression, made ready to be asked about one row after the other. */
export type Value = RangeValue | CodeValue

/** A condition, made ready. */
export type Holds = (at: At) => Ternary
