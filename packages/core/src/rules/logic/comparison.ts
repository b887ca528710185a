import type { Expression, Leaf, Scalar } from '../../expression/node.ts'
import type { FieldType } from '../../model/field.ts'
import { dayNumber, isDay } from '../../values/day.ts'
import { isMonth, monthIndex } from '../../values/month.ts'
import type { Kind } from '../kind.ts'
import { isLiteral } from '../literal.ts'
import { everyNumber, type Spans } from './spans.ts'
import { numbers, other, type ValueSet, words } from './value-set.ts'

/** What a comparison says: that the thing of this key has a value of this set, out of those it can have at all. */
export interface Claim {
  readonly key: string
  readonly holds: ValueSet
  readonly can: ValueSet
}

/** How a condition speaks of things: the same key for the same thing, and the kinds of what is compared. */
export interface Naming {
  key(expression: Expression): string
  /** What stands behind a name: the expression of a fact, or a field of the subject. */
  meant(fact: string | Expression): Expression
  kind(leaf: Leaf): Kind | undefined
}

/** What a comparison says; undefined where that cannot be told beforehand. */
export function claimOf(leaf: Leaf, naming: Naming): Claim | undefined {
  const { fact, operator, value } = leaf
  const kind = naming.kind(leaf)
  if (!kind || operator === 'known') return undefined
  const left = naming.meant(fact)
  if (operator === 'in' || operator === 'notIn') {
    if (!Array.isArray(value)) return undefined
    const within = setOf(value as readonly Scalar[], kind.type)
    const holds = within && operator === 'notIn' ? { ...other(within), none: false } : within
    return holds && { key: naming.key(left), holds, can: possible(left, kind) }
  }
  const fixed = scalarOf(value as Scalar | Expression)
  if (fixed === undefined) return compared(naming.key(left), operator, naming.key(value as Expression))
  const holds = isOrder(operator)
    ? ordering(operator, number(fixed, kind.type))
    : equality(operator, fixed, kind.type)
  return holds && { key: naming.key(left), holds, can: possible(left, kind) }
}

type Order = 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
const isOrder = (operator: string): operator is Order => /^(less|greater)Than/.test(operator)

const scalarOf = (value: Scalar | Expression): Scalar | undefined =>
  typeof value !== 'object' ? value : 'value' in value && !('take' in value) ? value.value : undefined

/** A day, month, truth or whole number as a number; undefined where it spans several. */
function number(value: Scalar, type: FieldType): number | undefined {
  if (!isLiteral(value, type)) return undefined
  if (typeof value !== 'string') return Number(value)
  if (type === 'date') return isDay(value) ? dayNumber(value) : undefined
  return isMonth(value) ? monthIndex(value) : undefined
}

const isWord = (type: FieldType): boolean => ['code', 'text', 'name', 'ref'].includes(type)

function setOf(values: readonly Scalar[], type: FieldType): ValueSet | undefined {
  if (isWord(type)) return words(values.map(String))
  const each = values.map((value) => number(value, type))
  if (each.some((n) => n === undefined)) return undefined
  const sorted = [...new Set(each as number[])].sort((a, b) => a - b)
  return numbers(sorted.map((n) => [n, n]))
}

function equality(operator: string, value: Scalar, type: FieldType): ValueSet | undefined {
  const same = setOf([value], type)
  return same && (operator === 'equal' ? same : { ...other(same), none: false })
}

function ordering(operator: Order, n: number | undefined): ValueSet | undefined {
  if (n === undefined) return undefined
  const spans: Readonly<Record<Order, Spans>> = {
    lessThan: [[-Infinity, n - 1]],
    lessThanInclusive: [[-Infinity, n]],
    greaterThan: [[n + 1, Infinity]],
    greaterThanInclusive: [[n, Infinity]],
  }
  return numbers(spans[operator])
}

/** Of two things, that the first is less than (-1), equal to (0) or greater than (1) the second. */
function compared(a: string, operator: string, b: string): Claim {
  const turned = a > b
  const signs: Readonly<Record<string, Spans>> = {
    lessThan: [[-1, -1]],
    lessThanInclusive: [[-1, 0]],
    equal: [[0, 0]],
    notEqual: [
      [-1, -1],
      [1, 1],
    ],
    greaterThanInclusive: [[0, 1]],
    greaterThan: [[1, 1]],
  }
  const turn = (spans: Spans): Spans => spans.map(([from, to]) => [0 - to, 0 - from] as const).reverse()
  const spans = signs[operator] ?? []
  return {
    key: turned ? `${b} : ${a}` : `${a} : ${b}`,
    holds: numbers(turned ? turn(spans) : spans),
    can: numbers(a === b ? [[0, 0]] : [[-1, 1]], true),
  }
}

/** The values that an expression can have at all. */
function possible(expression: Expression, { type }: Kind): ValueSet {
  const counts = 'take' in expression && (expression.take === 'count' || expression.take === 'countDistinct')
  const settled = counts || 'truth' in expression || ('take' in expression && expression.take === 'exists')
  if ('value' in expression && !('take' in expression))
    return setOf([expression.value], type) ?? numbers(everyNumber)
  if (isWord(type)) return words([], false, true)
  if (type === 'truth') return numbers([[0, 1]], !settled)
  return counts ? numbers([[0, Infinity]]) : numbers(everyNumber, true)
}
