import { likeOf, literal } from '../../engine/literal.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Expression, Leaf, Scalar } from '../../expression/node.ts'
import { endsAt } from './margin.ts'
import type { ExplainedExpression, ExplainedValue } from './nodes.ts'
import type { Of } from './of.ts'
import { optionUse } from './option-use.ts'
import type { Spot } from './spot.ts'
import type { Operand, Tracing } from './tracing.ts'

/** The right side of a comparison: fixed, an option's value, a list of them, or an expression. */
export function operand(t: Tracing, leaf: Leaf, like: Vector, of: Of | null, spot: Spot): Operand {
  const known = t.fixed.get(leaf)
  if (known) return known
  const { value } = leaf
  const name = typeof value === 'object' && 'option' in value ? value.option : null
  const given = name === null ? value : t.evaluator.setting.options[name]
  if (typeof given === 'object' && !Array.isArray(given)) {
    const expression = given as Expression
    const ends = endsAt(t.asking.vector(expression, spot.scope), spot.at)
    return { ...t.expression(expression, spot), ends }
  }
  const made = fixed(t, given as Scalar | readonly Scalar[], name, like, of)
  t.fixed.set(leaf, made)
  return made
}

function fixed(
  t: Tracing,
  given: Scalar | readonly Scalar[],
  name: string | null,
  like: Vector,
  of: Of | null,
): Operand {
  const option = name === null ? null : optionUse(t, name)
  const vectorOf = (item: Scalar) => literal(t.evaluator.dataset, item, likeOf(like), 1)
  const shown = (item: Scalar): ExplainedValue =>
    like.type === 'ref'
      ? { type: 'ref', state: 'exact', least: item, greatest: item, called: null }
      : t.value(vectorOf(item), of, 0)
  if (Array.isArray(given)) {
    const values = (given as readonly Scalar[]).map(shown)
    const title = option?.title ?? { zh: '', en: '' }
    return { node: { kind: 'list', title, values, option }, hangs: [], ends: null }
  }
  const item = given as Scalar
  const unit = name === null ? null : (t.check.options[name]?.unit ?? null)
  const stated = { title: { zh: '', en: '' }, value: shown(item), unit: null }
  const node: ExplainedExpression = option
    ? { kind: 'option', ...stated, title: option.title, unit, option }
    : { kind: 'literal', ...stated }
  return { node, hangs: [], ends: endsAt(vectorOf(item), 0) }
}
