import type { Reference } from '../expression/node.ts'
import { entityAt, fieldKind, fieldNames, followOne } from './follow.ts'
import type { Kind } from './kind.ts'
import { below, type Frame, type Spot } from './place.ts'
import { unknown } from './shape.ts'

/** The row that a name stands for: the innermost of that name, or the subject. */
export function frameNamed(of: string | undefined, spot: Spot): Frame | undefined {
  const { place, scope, path } = spot
  const frame = of === undefined ? scope[0] : scope.findLast(({ name }) => name === of)
  if (frame) return frame
  if (place.lenient) return undefined
  return place.report.add(
    'rule.scope',
    [...path, 'of'],
    unknown(
      of ?? '',
      scope.map(({ name }) => name),
    ),
  )
}

/** The entity that a reference ends at. */
export function entityOf({ of, to = [] }: Reference, spot: Spot): string | undefined {
  return to.reduce<string | undefined>(
    (entity, relation, i) => followOne(entity, relation, below(spot, 'to', i)),
    frameNamed(of, spot)?.entity,
  )
}

/** The kind of a fact of the check, or of a field of a row in reach. */
export function inferReference(reference: Reference, spot: Spot): Kind | undefined {
  const { place, scope, path } = spot
  const { fact, of, to } = reference
  const named = of === undefined && to === undefined
  if (named && place.facts.names.includes(fact)) {
    place.used.add(`fact ${fact}`)
    return place.facts.kind(fact)
  }
  const name = entityOf(reference, spot)
  const entity = entityAt(place.entities, name)
  if (name === undefined || !entity) return undefined
  needless(reference, spot)
  const kind = fieldKind(place.entities, name, fact)
  if (kind || (named && place.lenient)) return kind
  const known = [...(named ? place.facts.names : []), ...fieldNames(entity)]
  const hops = named
    ? scope.filter((frame) => frame.entity && fieldKind(place.entities, frame.entity, fact))
    : []
  return place.report.add('rule.field', [...path, 'fact'], {
    entity: name,
    hops: hops.map((frame) => frame.name),
    ...unknown(fact, known),
  })
}

/** `to` that leads nowhere, or to the very row whose key a field already is. */
function needless({ fact, of, to }: Reference, { place, scope, path }: Spot): undefined {
  if (!to) return
  const last = to.at(-1)
  const start = of === undefined ? scope[0] : scope.findLast(({ name }) => name === of)
  const before = to.slice(0, -1).reduce<string | undefined>((entity, relation) => {
    const at = entityAt(place.entities, entity)
    return at?.fields[relation]?.to ?? at?.one[relation]?.entity
  }, start?.entity)
  const isField = last !== undefined && entityAt(place.entities, before)?.fields[last]?.to !== undefined
  if (last !== undefined && !(fact === 'id' && isField)) return
  const kept = to.slice(0, -1)
  const write = { fact: last ?? fact, ...(of !== undefined && { of }), ...(kept.length > 0 && { to: kept }) }
  place.report.add('rule.needless-to', [...path, 'to'], { write: JSON.stringify(write) })
}
