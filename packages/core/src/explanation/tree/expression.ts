import { SUBJECT } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Expression, HostReference } from '../../expression/node.ts'
import { hostSystem } from '../blocking/suppliers.ts'
import { operandsOf } from '../near/operands.ts'
import { aggregateNode } from './aggregate.ts'
import { factNode } from './fact.ts'
import { fieldNode } from './field.ts'
import type { ExplainedExpression } from './nodes.ts'
import { optionUse } from './option-use.ts'
import { parameterNode } from './parameter.ts'
import type { Spot } from './spot.ts'
import { type Built, isSettled, type Tracing, union } from './tracing.ts'
import { varyComputed } from './vary-computed.ts'

type Base = Pick<ExplainedExpression, 'title' | 'value' | 'unit'>

/** An expression at a spot, with everything below it. */
export function expressionNode(t: Tracing, expression: Expression, spot: Spot): Built<ExplainedExpression> {
  const vector = t.asking.vector(expression, spot.scope)
  const { title, unit, field } = t.titles.called(expression, spot)
  const base: Base = { title, value: t.value(vector, field, spot.at), unit }
  const settled = (node: ExplainedExpression): Built<ExplainedExpression> => ({ node, hangs: [] })
  if ('fact' in expression) {
    const { fact, of, to } = expression
    const named = of === undefined && !to && Object.hasOwn(t.check.facts, fact)
    return named ? factNode(t, fact, base) : fieldNode(t, expression, spot, vector, base)
  }
  if ('take' in expression) return aggregateNode(t, expression, spot, vector, base)
  if ('value' in expression) return settled({ kind: 'literal', ...base })
  if ('option' in expression)
    return settled({ kind: 'option', ...base, option: optionUse(t, expression.option) })
  if ('asOf' in expression) return settled({ kind: 'asOf', ...base })
  if ('host' in expression) return hostNode(t, expression, spot, vector, base)
  if ('parameter' in expression) return parameterNode(t, expression, spot, vector, base)
  if ('truth' in expression) {
    const { node, hangs } = t.condition(expression.truth, spot)
    return { node: { kind: 'truth', ...base, condition: node }, hangs }
  }
  if ('if' in expression) return choiceNode(t, expression, spot, vector, base)
  const of = operandsOf(expression).map((part) => t.expression(part, spot))
  if ('addMonths' in expression) of[1] = inMonths(of[1] as Built<ExplainedExpression>)
  const [operation = ''] = Object.keys(expression)
  const rounding = 'mulDiv' in expression ? expression.rounding : null
  return {
    node: { kind: 'operation', ...base, operation, rounding, of: of.map(({ node }) => node) },
    hangs: isSettled(vector, spot.at) ? [] : union(...of.map(({ hangs }) => hangs)),
  }
}

const inMonths = ({ node, hangs }: Built<ExplainedExpression>): Built<ExplainedExpression> => ({
  node: { ...node, unit: node.unit ?? { zh: '个月', en: 'months' } },
  hangs,
})

function choiceNode(
  t: Tracing,
  expression: Extract<Expression, { readonly if: unknown }>,
  spot: Spot,
  vector: Vector,
  base: Base,
): Built<ExplainedExpression> {
  const [when, one, other] = expression.if
  const of = t.titles.called(expression, spot).field
  // A fixed code is called as the other side's codes are.
  const side = (part: Expression): Built<ExplainedExpression> => {
    const built = t.expression(part, spot)
    if (built.node.kind !== 'literal') return built
    return {
      ...built,
      node: { ...built.node, value: t.value(t.asking.vector(part, spot.scope), of, spot.at) },
    }
  }
  const [condition, then, otherwise] = [t.condition(when, spot), side(one), side(other)]
  const { truth } = condition.node
  const live = truth === 'true' ? [then] : truth === 'false' ? [otherwise] : [condition, then, otherwise]
  return {
    node: { kind: 'choice', ...base, condition: condition.node, ifTrue: then.node, ifFalse: otherwise.node },
    hangs: isSettled(vector, spot.at) ? [] : union(...live.map(({ hangs }) => hangs)),
  }
}

function hostNode(
  t: Tracing,
  expression: HostReference,
  spot: Spot,
  vector: Vector,
  base: Base,
): Built<ExplainedExpression> {
  const node: ExplainedExpression = { kind: 'host', ...base, host: expression.host }
  if (isSettled(vector, spot.at) || !t.open) return { node, hangs: [] }
  const input = t.open.inputs.add(`host ${expression.host}`, (id) => ({
    id,
    kind: 'host',
    entity: null,
    name: expression.host,
    title: base.title,
    of: '',
    place: null,
    value: base.value,
    sought: null,
    coverage: null,
    suppliers: hostSystem,
  }))
  varyComputed(t, input, expression, SUBJECT, vector, false, spot)
  return { node, hangs: [input.fact.id] }
}
