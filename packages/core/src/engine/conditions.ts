import type { Condition, Expression, Leaf, Scalar } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { and, bitsWhere, has, noBits, not } from './bits.ts'
import { compareCodes, compareRanges, isKnown } from './compare.ts'
import type { Evaluator } from './evaluator.ts'
import { likeOf, literal } from './literal.ts'
import type { Scope } from './scope.ts'
import { both, either, isNothing, negate, type Truth, type Vector } from './vector.ts'

/** Whether a condition holds at each position. */
export function conditionTruth(evaluator: Evaluator, condition: Condition, scope: Scope): Truth {
  const truth = (c: Condition) => evaluator.truth(c, scope)
  if ('all' in condition) return fold(condition.all, 'all', truth, both)
  if ('any' in condition) return fold(condition.any, 'any', truth, either)
  if ('not' in condition) return negate(truth(condition.not))
  if ('atLeast' in condition) return quorum(condition.atLeast, condition.of.map(truth), scope.size)
  if ('condition' in condition) return truth(named(evaluator, condition.condition))
  return leafTruth(evaluator, condition, scope)
}

function fold(
  conditions: readonly Condition[],
  word: string,
  truth: (c: Condition) => Truth,
  join: (a: Truth, b: Truth) => Truth,
): Truth {
  if (conditions.length === 0) throw new HeduiError('rule.empty', { found: word })
  return conditions.map(truth).reduce(join)
}

function named({ setting: { conditions } }: Evaluator, name: string): Condition {
  const found = Object.hasOwn(conditions, name) ? conditions[name] : undefined
  if (!found) throw new HeduiError('rule.condition', { condition: name, known: Object.keys(conditions) })
  return found
}

function leafTruth(evaluator: Evaluator, { fact, operator, value }: Leaf, scope: Scope): Truth {
  const { dataset, setting } = evaluator
  const a = evaluator.vector(typeof fact === 'string' ? { fact } : fact, scope)
  if (operator === 'known') return value === true ? isKnown(a) : negate(isKnown(a))
  const given = typeof value === 'object' && 'option' in value ? setting.options[value.option] : value
  if (given === undefined) throw new HeduiError('rule.option', { option: JSON.stringify(value) })
  if (operator === 'in' || operator === 'notIn') {
    if (!Array.isArray(given) || given.length === 0)
      throw new HeduiError('rule.list', { operator, value: JSON.stringify(value) })
    const items = (given as readonly Scalar[]).map((item) => literal(dataset, item, likeOf(a), scope.size))
    const any = items.map((item) => compare('equal', a, item)).reduce(either)
    return operator === 'in' ? any : butNothing(negate(any), a, scope.size)
  }
  const b =
    typeof given === 'object'
      ? evaluator.vector(given as Expression, scope)
      : literal(dataset, given, likeOf(a), scope.size)
  return compare(operator, a, b)
}

function compare(operator: Leaf['operator'], a: Vector, b: Vector): Truth {
  if (a.kind === 'range' && b.kind === 'range') return compareRanges(operator, a, b)
  if (a.kind === 'code' && b.kind === 'code') return compareCodes(operator, a, b)
  throw new HeduiError('rule.type', { value: b.type, type: a.type })
}

/** What is nothing is in no list, and outside none. */
function butNothing(t: Truth, a: Vector, size: number): Truth {
  const something = not(bitsWhere(size, (i) => isNothing(a, i)))
  return { definite: and(t.definite, something), possible: and(t.possible, something) }
}

/** Definite where `n` are definite, possible where `n` are possible. */
function quorum(n: number, truths: readonly Truth[], size: number): Truth {
  const reached = (pick: 'definite' | 'possible') =>
    bitsWhere(size, (i) => truths.filter((t) => has(t[pick], i)).length >= n)
  if (truths.length === 0) return { definite: noBits(size), possible: noBits(size) }
  return { definite: reached('definite'), possible: reached('possible') }
}
