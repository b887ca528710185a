import type { Condition, Leaf, Operator } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import { bitsWhere, has, noBits } from './bits.ts'
import {
  butNothing,
  codesIn,
  compareCodes,
  compareCodesTo,
  compareRanges,
  compareRangesTo,
  isKnown,
} from './compare.ts'
import { comparedWith } from './compared-with.ts'
import type { Evaluator } from './evaluator.ts'
import { knowledge } from './kernels/knowledge.ts'
import { throughOf } from './kernels/lazy.ts'
import { type Live, liveIn, liveOutside } from './kernels/live.ts'
import type { Constant } from './literal.ts'
import type { Other } from './other.ts'
import type { Scope } from './scope.ts'
import { both, either, negate, type Truth, type Vector } from './vector.ts'

/** Whether a condition holds at each position; only the words that are `live` need be right. */
export function conditionTruth(evaluator: Evaluator, condition: Condition, scope: Scope, live?: Live): Truth {
  const found = evaluator.sooner?.truth(evaluator, condition, scope, live)
  if (found) return found
  const truth = (c: Condition, undecided = live) => evaluator.truth(c, scope, undecided)
  if ('all' in condition) return fold(condition.all, 'all', truth, live)
  if ('any' in condition) return fold(condition.any, 'any', truth, live)
  if ('not' in condition) return negate(truth(condition.not))
  if ('atLeast' in condition)
    return quorum(
      condition.atLeast,
      condition.of.map((c) => truth(c)),
      scope.size,
    )
  if ('condition' in condition) return truth(named(evaluator, condition.condition))
  return leafTruth(evaluator, condition, scope, live)
}

/** Of a row that one part has decided the others are not asked. */
function fold(
  conditions: readonly Condition[],
  word: 'all' | 'any',
  truth: (c: Condition, live: Live) => Truth,
  live: Live,
): Truth {
  const [first, ...others] = conditions
  if (!first) throw new HeduiError('rule.empty', { found: word })
  return others.reduce(
    (sofar, c) =>
      word === 'all'
        ? both(sofar, truth(c, liveIn(sofar.possible, live)))
        : either(sofar, truth(c, liveOutside(sofar.definite, live))),
    truth(first, live),
  )
}

function named({ setting: { conditions } }: Evaluator, name: string): Condition {
  const found = Object.hasOwn(conditions, name) ? conditions[name] : undefined
  if (!found) throw new HeduiError('rule.condition', { condition: name, known: Object.keys(conditions) })
  return found
}

function leafTruth(evaluator: Evaluator, leaf: Leaf, scope: Scope, live: Live): Truth {
  const { fact, operator, value } = leaf
  const a = evaluator.vector(typeof fact === 'string' ? { fact } : fact, scope)
  if (operator === 'known') return value === true ? isKnown(a) : negate(isKnown(a))
  const b = comparedWith(evaluator, leaf, a, scope)
  const { sooner } = evaluator
  const sparsely = sooner?.sparsely(a, b, live, (x, y) => compare(operator, x, y))
  if (sparsely) return sparsely
  if (b.kind !== 'vector' && !throughOf(a)) sooner?.note(a)
  return compare(operator, a, b, live)
}

function compare(operator: Operator, a: Vector, b: Other, live?: Live): Truth {
  if (b.kind === 'list') {
    const any = among(a, b.list, live)
    return operator === 'in' ? any : butNothing(negate(any), knowledge(a))
  }
  if (b.kind !== 'vector') return compareConstant(operator, a, b, live)
  const { vector } = b
  if (a.kind === 'range' && vector.kind === 'range') return compareRanges(operator, a, vector, live)
  if (a.kind === 'code' && vector.kind === 'code') return compareCodes(operator, a, vector, live)
  throw new HeduiError('rule.type', { value: vector.type, type: a.type })
}

function compareConstant(operator: Operator, a: Vector, k: Constant, live: Live): Truth {
  if (a.kind === 'range' && k.kind === 'range') return compareRangesTo(operator, a, k.ends, live)
  if (a.kind === 'code' && k.kind === 'code') return compareCodesTo(operator, a, k.code, live)
  throw new HeduiError('rule.type', { value: a.type, type: a.type })
}

function among(a: Vector, list: readonly Constant[], live: Live): Truth {
  const codes = list.flatMap((k) => (k.kind === 'code' ? k.code : []))
  if (a.kind === 'code' && codes.length === list.length) return codesIn(a, codes, live)
  return list.map((k) => compareConstant('equal', a, k, live)).reduce(either)
}

/** Definite where `n` are definite, possible where `n` are possible. */
function quorum(n: number, truths: readonly Truth[], size: number): Truth {
  const reached = (pick: 'definite' | 'possible') =>
    bitsWhere(size, (i) => truths.filter((t) => has(t[pick], i)).length >= n)
  if (truths.length === 0) return { definite: noBits(size), possible: noBits(size) }
  return { definite: reached('definite'), possible: reached('possible') }
}
