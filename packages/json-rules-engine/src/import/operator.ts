import { type FieldType, near, type Operator } from '@hedui/core'
import type { Path, Place, Reading } from './place.ts'
import { readList, readValue } from './value.ts'

interface FactSide {
  readonly fact: string
  readonly type: FieldType
}
interface ValueSide {
  readonly value: unknown
  readonly path: Path
}
/** One side of a comparison: a fact, or a stated value and where it stands. */
export type Side = FactSide | ValueSide

export interface Reader {
  /** The operator as it stands, decorators included. */
  readonly operator: string
  readonly place: Place
}

const mirrored = {
  equal: 'equal',
  notEqual: 'notEqual',
  lessThan: 'greaterThan',
  lessThanInclusive: 'greaterThanInclusive',
  greaterThan: 'lessThan',
  greaterThanInclusive: 'lessThanInclusive',
} as const
type Order = keyof typeof mirrored
const isOrder = (operator: string): operator is Order => Object.hasOwn(mirrored, operator)

const operators = [...Object.keys(mirrored), 'in', 'notIn', 'contains', 'doesNotContain', 'known']
const ordered: readonly FieldType[] = ['fen', 'count', 'date', 'month']

/** Whether an operator seeks in a fact that is a list. */
export const isListOperator = (word: string): boolean => word === 'contains' || word === 'doesNotContain'

/** A comparison by an operator without decorators. */
export function readOperator(word: string, left: Side, right: Side, { operator, place }: Reader): Reading {
  const { report, path } = place
  const at = [...path, 'operator']
  if (isListOperator(word)) {
    if ('value' in left && 'fact' in right && Array.isArray(left.value))
      return member(word === 'contains' ? 'in' : 'notIn', right, left, place)
    return report.add('operator.contains', at, { operator })
  }
  if (word === 'in' || word === 'notIn') {
    if ('fact' in left && 'value' in right) return member(word, left, right, place)
    const list = 'fact' in right ? right.fact : 'fact' in left ? left.fact : ''
    return report.add('list.fact', at, { operator, fact: list })
  }
  if (word === 'known' && 'fact' in left && 'value' in right && typeof right.value === 'boolean')
    return { fact: left.fact, operator: 'known', value: right.value }
  if (!isOrder(word)) return report.add('operator.unknown', at, { found: word, near: near(word, operators) })
  if (!('fact' in left)) {
    if ('fact' in right) return compared(mirrored[word], right, left, place)
    return report.add('document.shape', path, { sought: 'fact', found: operator })
  }
  return compared(word, left, right, place)
}

function compared(operator: Order, left: FactSide, right: Side, place: Place): Reading {
  const { report, path } = place
  const isEquality = operator === 'equal' || operator === 'notEqual'
  if (!isEquality && !ordered.includes(left.type))
    return report.add('operator.order', [...path, 'operator'], { operator, type: left.type })
  if (operator === 'notEqual') report.add('unknown.passes', path, { operator })
  if ('fact' in right) {
    if (!isEquality) report.add('unknown.order', path, { fact: right.fact })
    return { fact: left.fact, operator, value: { fact: right.fact } }
  }
  const value = readValue(right.value, left.type, operator, right.path, place)
  return value === undefined ? undefined : { fact: left.fact, operator, value }
}

function member(
  operator: Extract<Operator, 'in' | 'notIn'>,
  left: FactSide,
  right: ValueSide,
  place: Place,
): Reading {
  if (operator === 'notIn') place.report.add('unknown.passes', place.path, { operator })
  const value = readList(right.value, left.type, operator, right.path, place)
  return value && { fact: left.fact, operator, value }
}
