import { has } from '../../engine/bits.ts'
import type { Scope } from '../../engine/scope.ts'
import type { Truth } from '../../engine/vector.ts'
import type { Condition, Expression, Leaf } from '../../expression/node.ts'
import { marginOf } from './margin.ts'
import type { ExplainedCondition, ExplainedExpression, ExplainedList, Verdict } from './nodes.ts'
import { operand } from './operand.ts'
import { type Built, framesOf, type Tracing, union } from './tracing.ts'

export const verdictOf = ({ definite, possible }: Truth): Verdict =>
  has(definite, 0) ? 'true' : has(possible, 0) ? 'unknown' : 'false'

/** A condition at the only position of a scope, with everything below it. */
export function conditionNode(t: Tracing, condition: Condition, scope: Scope): Built<ExplainedCondition> {
  const truth = verdictOf(t.evaluator.truth(condition, scope))
  const several = (kind: 'all' | 'any' | 'atLeast', parts: readonly Condition[], needed: number) => {
    const built = parts.map((part) => t.condition(part, scope))
    return hanging({ kind, truth, needed, of: built.map(({ node }) => node) }, built)
  }
  if ('all' in condition) return several('all', condition.all, condition.all.length)
  if ('any' in condition) return several('any', condition.any, 1)
  if ('atLeast' in condition) return several('atLeast', condition.of, condition.atLeast)
  if ('not' in condition) {
    const of = t.condition(condition.not, scope)
    return hanging({ kind: 'not', truth, of: of.node }, [of])
  }
  if ('condition' in condition) {
    const of = t.condition(t.evaluator.setting.conditions[condition.condition] as Condition, scope)
    return hanging({ kind: 'named', truth, name: condition.condition, of: of.node }, [of])
  }
  return comparison(t, condition, truth, scope)
}

const hanging = <N extends ExplainedCondition>(
  node: N,
  parts: readonly Built<unknown>[],
): Built<ExplainedCondition> => ({
  node,
  hangs: node.truth === 'unknown' ? union(...parts.map(({ hangs }) => hangs)) : [],
})

function comparison(
  t: Tracing,
  { fact, operator, value }: Leaf,
  truth: Verdict,
  scope: Scope,
): Built<ExplainedCondition> {
  const expression: Expression = typeof fact === 'string' ? { fact } : fact
  const left = t.expression(expression, scope)
  if (operator === 'known') {
    const asked: ExplainedCondition = {
      kind: 'compare',
      truth,
      operator,
      left: left.node,
      right: null,
      margin: null,
    }
    return {
      node: value === false ? { kind: 'not', truth, of: { ...asked, truth: opposite[truth] } } : asked,
      hangs: [],
    }
  }
  const frames = framesOf(scope)
  const vector = t.evaluator.vector(expression, scope)
  const right = operand(t, value, vector, t.titles.field(expression, frames), scope)
  const node: ExplainedCondition = {
    kind: 'compare',
    truth,
    operator,
    left: left.node,
    right: right.node,
    margin: right.vector && marginOf(vector, right.vector, left.node.unit ?? unitOf(right.node)),
  }
  return hanging(node, [left, right])
}

const unitOf = (node: ExplainedExpression | ExplainedList) => ('unit' in node ? node.unit : null)
const opposite = { true: 'false', false: 'true', unknown: 'unknown' } as const
