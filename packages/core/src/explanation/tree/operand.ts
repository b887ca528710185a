import { likeOf, literal } from '../../engine/literal.ts'
import type { Scope } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Expression, Leaf, Scalar } from '../../expression/node.ts'
import type { ExplainedExpression, ExplainedList, ExplainedValue } from './nodes.ts'
import type { Of } from './of.ts'
import { optionUse } from './option-use.ts'
import type { Built, Tracing } from './tracing.ts'

interface Operand extends Built<ExplainedExpression | ExplainedList> {
  /** Null for a list. */
  readonly vector: Vector | null
}

/** The right side of a comparison: fixed, an option's value, a list of them, or an expression. */
export function operand(
  t: Tracing,
  value: Leaf['value'],
  like: Vector,
  of: Of | null,
  scope: Scope,
): Operand {
  const { dataset, setting } = t.evaluator
  const name = typeof value === 'object' && 'option' in value ? value.option : null
  const given = name === null ? value : setting.options[name]
  const option = name === null ? null : optionUse(t, name)
  const vectorOf = (item: Scalar) => literal(dataset, item, likeOf(like), 1)
  const shown = (item: Scalar): ExplainedValue =>
    like.type === 'ref'
      ? { type: 'ref', state: 'exact', least: item, greatest: item, called: null }
      : t.value(vectorOf(item), of)
  if (Array.isArray(given)) {
    const values = (given as readonly Scalar[]).map(shown)
    const title = option?.title ?? { zh: '', en: '' }
    return { node: { kind: 'list', title, values, option }, hangs: [], vector: null }
  }
  if (typeof given === 'object')
    return {
      ...t.expression(given as Expression, scope),
      vector: t.evaluator.vector(given as Expression, scope),
    }
  const fixed = { title: { zh: '', en: '' }, value: shown(given as Scalar), unit: null }
  const unit = name === null ? null : (t.check.options[name]?.unit ?? null)
  const node: ExplainedExpression = option
    ? { kind: 'option', ...fixed, title: option.title, unit, option }
    : { kind: 'literal', ...fixed }
  return { node, hangs: [], vector: vectorOf(given as Scalar) }
}
