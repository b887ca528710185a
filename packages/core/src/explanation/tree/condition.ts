import { remember } from '../../dataset/remember.ts'
import { has } from '../../engine/bits.ts'
import type { Truth } from '../../engine/vector.ts'
import type { Condition, Expression, Leaf } from '../../expression/node.ts'
import { endsAt, marginOf } from './margin.ts'
import type { ExplainedCondition, ExplainedExpression, ExplainedList, Verdict } from './nodes.ts'
import { operand } from './operand.ts'
import type { Spot } from './spot.ts'
import { type Built, type Tracing, union } from './tracing.ts'

export const verdictOf = ({ definite, possible }: Truth, at: number): Verdict =>
  has(definite, at) ? 'true' : has(possible, at) ? 'unknown' : 'false'

/** A condition at a spot, with everything below it. */
export function conditionNode(t: Tracing, condition: Condition, spot: Spot): Built<ExplainedCondition> {
  const truth = verdictOf(t.asking.truth(condition, spot.scope), spot.at)
  const several = (kind: 'all' | 'any' | 'atLeast', parts: readonly Condition[], needed: number) => {
    const built = parts.map((part) => t.condition(part, spot))
    return hanging({ kind, truth, needed, of: built.map(({ node }) => node) }, built)
  }
  if ('all' in condition) return several('all', condition.all, condition.all.length)
  if ('any' in condition) return several('any', condition.any, 1)
  if ('atLeast' in condition) return several('atLeast', condition.of, condition.atLeast)
  if ('not' in condition) {
    const of = t.condition(condition.not, spot)
    return hanging({ kind: 'not', truth, of: of.node }, [of])
  }
  if ('condition' in condition) {
    const of = t.condition(t.evaluator.setting.conditions[condition.condition] as Condition, spot)
    return hanging({ kind: 'named', truth, name: condition.condition, of: of.node }, [of])
  }
  return comparison(t, condition, truth, spot)
}

const hanging = <N extends ExplainedCondition>(
  node: N,
  parts: readonly Built<unknown>[],
): Built<ExplainedCondition> => ({
  node,
  hangs: node.truth === 'unknown' ? union(...parts.map(({ hangs }) => hangs)) : [],
})

function comparison(t: Tracing, leaf: Leaf, truth: Verdict, spot: Spot): Built<ExplainedCondition> {
  const { operator, value } = leaf
  const expression = sideOf(leaf)
  const left = t.expression(expression, spot)
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
  const vector = t.asking.vector(expression, spot.scope)
  const right = operand(t, leaf, vector, t.titles.called(expression, spot).field, spot)
  const unit = left.node.unit ?? unitOf(right.node)
  const node: ExplainedCondition = {
    kind: 'compare',
    truth,
    operator,
    left: left.node,
    right: right.node,
    margin: right.ends && marginOf(endsAt(vector, spot.at), right.ends, unit),
  }
  return hanging(node, [left, right])
}

const sides = new WeakMap<Leaf, Expression>()

/** The left side of a comparison, the same each time. */
const sideOf = (leaf: Leaf): Expression =>
  remember(sides, leaf, () => (typeof leaf.fact === 'string' ? { fact: leaf.fact } : leaf.fact))

const unitOf = (node: ExplainedExpression | ExplainedList) => ('unit' in node ? node.unit : null)
const opposite = { true: 'false', false: 'true', unknown: 'unknown' } as const
