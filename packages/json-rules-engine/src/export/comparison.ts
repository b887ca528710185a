import type { FieldType, Operator, Scalar } from '@hedui/core'
import { normaliseName } from '@hedui/core/values'
import { type Form, joining } from '../form.ts'
import type { End } from './needs.ts'

export type Comparing = Exclude<Operator, 'known'>

const inverse: Readonly<Record<Comparing, Comparing>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
  lessThanInclusive: 'greaterThan',
  in: 'notIn',
  notIn: 'in',
}
export const meant = (operator: Comparing, holds: boolean): Comparing =>
  holds ? operator : inverse[operator]

/** A value as the facts write it; undefined where it spans several, or may. */
export function written(value: Scalar, type: FieldType | undefined): Scalar | undefined {
  if (typeof value !== 'string') return value
  if (type === 'name') return normaliseName(value)
  if (type !== undefined && type !== 'date' && type !== 'month') return value
  const steps = /^\d{4}(-\d{2}){0,2}$/.test(value) ? value.split('-').length : 0
  if (type === undefined) return steps === 0 ? value : undefined
  return steps === (type === 'date' ? 3 : 2) ? value : undefined
}

/** A side of a comparison that is a fact; where it may be known within bounds, each end goes by its name. */
export interface FactSide {
  readonly bounded: boolean
  name(end?: End): string
}
type Right = FactSide | { readonly value: Scalar | readonly Scalar[] }

/** A comparison that holds only where it surely does: json-rules-engine lets a null differ, and be less. */
export function sure(operator: Comparing, left: FactSide, right: Right): Form {
  const isBounded = left.bounded || ('bounded' in right && right.bounded)
  if (operator === 'notIn' && isBounded && 'value' in right)
    return joining.all(
      [right.value].flat().map((value) => sure('notEqual', left, { value: value as Scalar })),
    )
  if (operator === 'notEqual' && isBounded)
    return joining.any([sure('lessThan', left, right), sure('greaterThan', left, right)])
  const [a, b] = ends(operator)
  const fact = left.name(left.bounded ? a : undefined)
  const value = 'value' in right ? right.value : { fact: right.name(right.bounded ? b : undefined) }
  const known = (name: string): Form => ({ fact: name, operator: 'notEqual', value: null })
  return joining.all([
    ...(operator === 'notEqual' || operator === 'notIn' ? [known(fact)] : []),
    ...(typeof value === 'object' && 'fact' in value ? [known(value.fact)] : []),
    { fact, operator, value },
  ])
}

const ends = (operator: Comparing): readonly [End?, End?] =>
  operator.startsWith('less') ? ['most', 'least'] : operator.startsWith('greater') ? ['least', 'most'] : []
