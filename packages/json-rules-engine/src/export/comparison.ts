import {
  type Expression,
  type FieldType,
  type Leaf,
  normaliseName,
  type Operator,
  type Scalar,
} from '@hedui/core'
import { type Form, joining } from '../form.ts'

const inverse: Readonly<Record<Exclude<Operator, 'known'>, Exclude<Operator, 'known'>>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
  lessThanInclusive: 'greaterThan',
  in: 'notIn',
  notIn: 'in',
}

/** A value as the facts write it; undefined where it spans several, or may. */
export function written(value: Scalar, type: FieldType | undefined): Scalar | undefined {
  if (typeof value !== 'string') return value
  if (type === 'name') return normaliseName(value)
  if (type !== undefined && type !== 'date' && type !== 'month') return value
  const steps = /^\d{4}(-\d{2}){0,2}$/.test(value) ? value.split('-').length : 0
  if (type === undefined) return steps === 0 ? value : undefined
  return steps === (type === 'date' ? 3 : 2) ? value : undefined
}

/** A comparison that holds only where both sides are known: json-rules-engine lets a null differ, and be less. */
export function guarded(
  operator: Exclude<Leaf['operator'], 'known'>,
  holds: boolean,
  fact: string,
  value: Scalar | readonly Scalar[] | { readonly fact: string },
): Form {
  const word = holds ? operator : inverse[operator]
  const known = (name: string): Form => ({ fact: name, operator: 'notEqual', value: null })
  const guards = [
    ...(word === 'notEqual' || word === 'notIn' ? [known(fact)] : []),
    ...(typeof value === 'object' && 'fact' in value ? [known(value.fact)] : []),
  ]
  return joining.all([...guards, { fact, operator: word, value }])
}

export const isExpression = (value: unknown): value is Expression =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
