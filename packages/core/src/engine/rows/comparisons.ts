import type { Operator } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import type { FieldType } from '../../model/field.ts'
import type { Range } from './range.ts'
import { opposite, type Ternary, ternary } from './ternary.ts'

type Comparison<V> = (a: V, b: V) => Ternary

const less: Comparison<Range> = (a, b) => ternary(a.hi < b.lo, a.lo < b.hi)
const atMost: Comparison<Range> = (a, b) => ternary(a.hi <= b.lo, a.lo <= b.hi)
const same: Comparison<Range> = (a, b) =>
  ternary(a.lo === b.lo && a.lo === a.hi && b.lo === b.hi, a.lo <= b.hi && b.lo <= a.hi)
const isNothing = ({ lo }: Range): boolean => Number.isNaN(lo)

const ofRanges: Readonly<Partial<Record<Operator, Comparison<Range>>>> = {
  lessThan: less,
  lessThanInclusive: atMost,
  greaterThan: (a, b) => less(b, a),
  greaterThanInclusive: (a, b) => atMost(b, a),
  equal: same,
  notEqual: (a, b) => (isNothing(a) || isNothing(b) ? 0 : opposite(same(a, b))),
}

/** Compares two numbers, dates, months or truths; where one is nothing each comparison is false. */
export function rangeComparison(operator: Operator): Comparison<Range> {
  const found = ofRanges[operator]
  if (!found) throw new RangeError(`no comparison ${operator} of ranges`)
  return found
}

const agree: Comparison<number> = (a, b) =>
  a === 1 || b === 1 ? 0 : a === 0 || b === 0 ? 1 : a === b ? 2 : 0
const differ: Comparison<number> = (a, b) =>
  a === 1 || b === 1 ? 0 : a === 0 || b === 0 ? 1 : a === b ? 0 : 2

/** Equality of texts, codes and keys: one that is not known may be equal or not; nothing is neither. */
export function codeComparison(operator: Operator, type: FieldType): Comparison<number> {
  if (operator === 'equal') return agree
  if (operator === 'notEqual') return differ
  throw new HeduiError('rule.type', { value: operator, type })
}
