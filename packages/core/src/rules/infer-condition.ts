import type { Condition } from '../expression/node.ts'
import { inferLeaf } from './infer-leaf.ts'
import { nodes } from './pack/node-schemas.ts'
import { below, type Spot } from './place.ts'
import { conform, isObject, snippet, unknown } from './shape.ts'

const keys = Object.keys(nodes.conditions) as (keyof typeof nodes.conditions)[]

/** Looks through a condition and everything in it, and reports what cannot hold water. */
export function inferCondition(node: unknown, spot: Spot): undefined {
  const { place, path } = spot
  const key = isObject(node) ? keys.find((name) => Object.hasOwn(node, name)) : undefined
  if (key === undefined) return noCondition(node, spot)
  if (!conform(nodes.conditions[key], node, path, place.report).whole) return
  const condition = node as Condition
  if ('all' in condition) return each(condition.all, 'all', spot)
  if ('any' in condition) return each(condition.any, 'any', spot)
  if ('not' in condition) return inferCondition(condition.not, below(spot, 'not'))
  if ('condition' in condition) return named(condition.condition, spot)
  if ('atLeast' in condition) {
    const { atLeast, of } = condition
    if (atLeast > of.length)
      place.report.add('rule.quorum', [...path, 'atLeast'], { sought: atLeast, of: of.length })
    return each(of, 'of', spot)
  }
  inferLeaf(condition, spot)
}

function each(conditions: readonly Condition[], key: string, spot: Spot): undefined {
  conditions.forEach((condition, i) => {
    inferCondition(condition, below(spot, key, i))
  })
}

function named(name: string, { place, scope, path }: Spot): undefined {
  place.used.add(`condition ${name}`)
  if (!place.conditions.names.includes(name))
    return place.report.add('rule.condition', [...path, 'condition'], unknown(name, place.conditions.names))
  place.conditions.visit(name, scope)
}

function noCondition(node: unknown, { place, path }: Spot): undefined {
  if (!isObject(node))
    return place.report.add('rule.shape', path, { sought: ['condition'], found: snippet(node) })
  const found = Object.keys(node)
  if (found.includes('operator')) return place.report.add('rule.missing', path, { key: 'fact' })
  const guess = found.map((name) => unknown(name, keys)).find(({ near }) => near.length > 0)
  return place.report.add('rule.node', path, {
    node: 'condition',
    ...(guess ?? unknown(found[0] ?? '', keys)),
  })
}
