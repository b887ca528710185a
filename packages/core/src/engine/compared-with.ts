import type { Expression, Leaf, Scalar } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import type { Evaluator } from './evaluator.ts'
import { constant, likeOf } from './literal.ts'
import type { Other } from './other.ts'
import type { Scope } from './scope.ts'
import type { Vector } from './vector.ts'

/** What a leaf compares `a` with. Errors `rule.option`, `rule.list`. */
export function comparedWith(
  evaluator: Evaluator,
  { operator, value }: Leaf,
  a: Vector,
  scope: Scope,
): Other {
  const { dataset, setting } = evaluator
  const given = typeof value === 'object' && 'option' in value ? setting.options[value.option] : value
  if (given === undefined) throw new HeduiError('rule.option', { option: JSON.stringify(value) })
  if (operator === 'in' || operator === 'notIn') {
    if (!Array.isArray(given) || given.length === 0)
      throw new HeduiError('rule.list', { operator, value: JSON.stringify(value) })
    return { kind: 'list', list: given.map((item: Scalar) => constant(dataset, item, likeOf(a))) }
  }
  if (typeof given !== 'object') return constant(dataset, given, likeOf(a))
  return { kind: 'vector', vector: evaluator.vector(given as Expression, scope) }
}
