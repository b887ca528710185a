import type { Leaf } from '../expression/node.ts'
import { agree } from './agree.ts'
import { inferReference } from './infer-reference.ts'
import { type Kind, ordered } from './kind.ts'
import { isLiteral, isPartial } from './literal.ts'
import { below, type Spot } from './place.ts'
import { isObject, snippet, unknown } from './shape.ts'

/** Looks at a comparison: whether its sides are of one kind, and the operator one for that kind. */
export function inferLeaf(leaf: Leaf, spot: Spot): undefined {
  const { fact, operator } = leaf
  const value: unknown = leaf.value
  const { place, path } = spot
  const at = below(spot, 'value')
  const kind =
    typeof fact === 'string' ? inferReference({ fact }, spot) : place.expression(fact, below(spot, 'fact'))
  if (kind) place.compared.set(leaf, kind)
  if (value === undefined) return place.report.add('rule.missing', path, { key: 'value' })
  if (value === null) return place.report.add('rule.null', at.path, { operator })
  if (operator === 'known') return inferKnown(value, spot)
  if (operator === 'in' || operator === 'notIn') return inferMember(kind, operator, value, at)
  if (Array.isArray(value))
    return place.report.add('rule.list', at.path, { operator, found: snippet(value), reason: 'single' })
  const inOrder = operator === 'equal' || operator === 'notEqual'
  if (kind && !inOrder && !ordered.includes(kind.type))
    place.report.add('rule.order', [...path, 'operator'], { operator, found: kind })
  if (isObject(value)) {
    const right = place.expression(value, at)
    if (kind && right) agree(kind, right, operator, at)
    return
  }
  if (!kind) return
  if (!isLiteral(value, kind.type))
    return place.report.add('rule.literal', at.path, { type: kind.type, found: snippet(value) })
  if (inOrder && typeof value === 'string' && isPartial(value, kind.type))
    place.report.add('rule.partial', at.path, { found: value })
}

function inferKnown(value: unknown, { place, path }: Spot): undefined {
  place.report.add('rule.monotone', path, { word: 'known' })
  if (typeof value !== 'boolean')
    place.report.add('rule.known', [...path, 'value'], { found: snippet(value) })
}

/** A list to be in: of one type, with something in it and without nulls, or an option that is one. */
function inferMember(kind: Kind | undefined, operator: string, value: unknown, spot: Spot): undefined {
  const { place, path } = spot
  const wrong = (reason: 'sought' | 'empty' | 'mixed' | 'null', found: unknown, at = path) =>
    place.report.add('rule.list', at, { operator, found: snippet(found), reason })
  if (isObject(value) && 'option' in value) return inferListOption(kind, value as { option: string }, spot)
  if (!Array.isArray(value)) return wrong('sought', value)
  if (value.length === 0) return wrong('empty', value)
  const hole = value.indexOf(null)
  if (hole >= 0) return wrong('null', value, [...path, hole])
  const types = new Set(value.map((item) => typeof item))
  if (types.size > 1 || types.has('object')) return wrong('mixed', value)
  if (!kind) return
  value.forEach((item, i) => {
    if (!isLiteral(item, kind.type))
      place.report.add('rule.literal', [...path, i], { type: kind.type, found: snippet(item) })
    else if (typeof item === 'string' && isPartial(item, kind.type))
      place.report.add('rule.partial', [...path, i], { found: item })
  })
}

function inferListOption(kind: Kind | undefined, { option }: { option: string }, spot: Spot): undefined {
  const { place, path } = spot
  if (place.lenient) return
  place.used.add(`option ${option}`)
  const type = Object.hasOwn(place.options, option) ? place.options[option] : undefined
  if (!type)
    return place.report.add('rule.option', [...path, 'option'], unknown(option, Object.keys(place.options)))
  if (type !== 'codes') return place.report.add('rule.list-option', path, { option, type })
  if (kind && !['code', 'text', 'name', 'ref'].includes(kind.type))
    place.report.add('rule.type', [...path.slice(0, -1), 'fact'], {
      of: 'in',
      sought: ['code', 'text', 'name'],
      found: kind,
    })
}
