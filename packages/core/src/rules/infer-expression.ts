import type { Expression } from '../expression/node.ts'
import { agree } from './agree.ts'
import { inferAggregate } from './infer-aggregate.ts'
import { inferOperation } from './infer-operation.ts'
import { inferParameter } from './infer-parameter.ts'
import { inferReference } from './infer-reference.ts'
import { constantOf, type Kind, shared, varying } from './kind.ts'
import { isLiteral } from './literal.ts'
import { nodes } from './pack/node-schemas.ts'
import { below, root, type Spot } from './place.ts'
import { conform, isObject, snippet, unknown } from './shape.ts'

const keys = Object.keys(nodes.expressions) as (keyof typeof nodes.expressions)[]

/** The kind of an expression; undefined where it has none, which is reported where it begins. */
export function inferExpression(node: unknown, spot: Spot): Kind | undefined {
  const { place, path } = spot
  const key = isObject(node) ? keys.find((name) => Object.hasOwn(node, name)) : undefined
  if (key === undefined) return noExpression(node, spot)
  if (!conform(nodes.expressions[key], node, path, place.report).whole) return undefined
  return inferNode(node as Expression, key, spot)
}

function noExpression(node: unknown, { place, path }: Spot): undefined {
  if (!isObject(node))
    return place.report.add('rule.shape', path, { sought: ['expression'], found: snippet(node) })
  const found = Object.keys(node)
  const guess = found.map((name) => unknown(name, keys)).find(({ near }) => near.length > 0)
  return place.report.add('rule.node', path, {
    node: 'expression',
    ...(guess ?? unknown(found[0] ?? '', keys)),
  })
}

function inferNode(node: Expression, key: string, spot: Spot): Kind | undefined {
  const { place } = spot
  if ('fact' in node) return inferReference(node, spot)
  if ('take' in node) return inferAggregate(node, spot)
  if ('value' in node) return inferLiteral(node, spot)
  if ('option' in node) return inferOption(node.option, spot)
  if ('asOf' in node) return constantOf('date')
  if ('parameter' in node) return inferParameter(node, spot)
  if ('host' in node) return { type: node.type, ...(node.type === 'fen' && { per: 'open' }) }
  if ('truth' in node) {
    root(node.truth, below(spot, 'truth'))
    return { type: 'truth' }
  }
  if ('if' in node) {
    const [condition, then, otherwise] = node.if
    root(condition, below(spot, 'if', 0))
    const a = place.expression(then, below(spot, 'if', 1))
    const b = place.expression(otherwise, below(spot, 'if', 2))
    if (!a || !b) return a ?? b
    return agree(a, b, 'if', spot) ? varying(shared(a, b)) : undefined
  }
  const operands = (node as unknown as Readonly<Record<string, Expression | readonly Expression[]>>)[key]
  return inferOperation(key, [operands].flat() as Expression[], { ...spot, place })
}

function inferLiteral({ value, type }: { value: unknown; type: Kind['type'] }, { place, path }: Spot): Kind {
  if (!isLiteral(value, type) || type === 'ref')
    place.report.add('rule.literal', [...path, 'value'], { type, found: snippet(value) })
  return constantOf(type)
}

function inferOption(name: string, spot: Spot): Kind | undefined {
  const { place, path } = spot
  if (place.lenient) return undefined
  place.used.add(`option ${name}`)
  const type = Object.hasOwn(place.options, name) ? place.options[name] : undefined
  if (!type)
    return place.report.add('rule.option', [...path, 'option'], unknown(name, Object.keys(place.options)))
  if (type === 'codes' || type === 'severity')
    return place.report.add('rule.list-option', path, { option: name, type })
  return constantOf(type)
}
