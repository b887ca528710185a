import { sizeOf } from '../dataset/at.ts'
import type { Condition, Expression, Leaf } from '../expression/node.ts'
import { comparedWith } from './compared-with.ts'
import type { Evaluator, Setting } from './evaluator.ts'
import { throughOf } from './kernels/lazy.ts'
import { type Part, truthOf } from './kernels/part.ts'
import { foldPart, notPart } from './kernels/parts.ts'
import { comparisonPart } from './kernels/plane-parts.ts'
import { planesOf } from './kernels/planes.ts'
import type { Other } from './other.ts'
import type { Scope } from './scope.ts'
import { takesWalking } from './sooner/costs.ts'
import type { Truth } from './vector.ts'

/** Below this many rows there is nothing to gain. */
const few = 1024

/**
 * The truth of a condition that does nothing but compare columns with constants, found for blocks of rows; undefined
 * where it does more, or where one of the columns is not compared often enough to be planes of bits.
 */
export function plainTruth(evaluator: Evaluator, condition: Condition, scope: Scope): Truth | undefined {
  const part = scope.size < few ? undefined : partOf(evaluator, condition, scope)
  return part && truthOf(part, scope.size)
}

function partOf(evaluator: Evaluator, condition: Condition, scope: Scope): Part | undefined {
  const inner = (c: Condition) => partOf(evaluator, c, scope)
  if ('all' in condition) return several(condition.all, 'all', inner)
  if ('any' in condition) return several(condition.any, 'any', inner)
  if ('not' in condition) {
    const part = inner(condition.not)
    return part && notPart(part)
  }
  return 'fact' in condition ? leafPart(evaluator, condition, scope) : undefined
}

function several(
  conditions: readonly Condition[],
  word: 'all' | 'any',
  inner: (c: Condition) => Part | undefined,
): Part | undefined {
  const parts: Part[] = []
  for (const condition of conditions) {
    const part = inner(condition)
    if (!part) return undefined
    parts.push(part)
  }
  return parts.length > 0 ? foldPart(parts, word) : undefined
}

function leafPart(evaluator: Evaluator, leaf: Leaf, scope: Scope): Part | undefined {
  const { fact, operator, value } = leaf
  const asked = typeof fact === 'string' ? { fact } : fact
  if (operator === 'known' || !isAtHand(asked, evaluator.setting) || !isConstant(value)) return undefined
  const column = evaluator.vector(asked, scope)
  if (throughOf(column) || sizeOf(column) !== scope.size) return undefined
  const numbers = numbersOf(comparedWith(evaluator, leaf, column, scope))
  const planes = numbers && planesOf(column)
  return planes && comparisonPart(planes, column.type, operator, numbers)
}

/** A fact by its name that takes no walk to other rows. */
const isAtHand = (fact: Expression, { facts }: Setting): boolean =>
  'fact' in fact && !fact.to && !takesWalking(fact, facts)

const isConstant = (value: Leaf['value']): boolean =>
  typeof value !== 'object' || Array.isArray(value) || 'option' in value

/** The codes or exact numbers that are compared with. */
function numbersOf(other: Other): readonly number[] | undefined {
  if (other.kind === 'vector') return undefined
  const numbers = (other.kind === 'list' ? other.list : [other]).map((k) =>
    k.kind === 'code' ? k.code : k.ends[0] === k.ends[1] ? k.ends[0] : Number.NaN,
  )
  return numbers.every(Number.isFinite) ? numbers : undefined
}
