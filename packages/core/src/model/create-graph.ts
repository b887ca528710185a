import type { Entity } from './entity.ts'
import { HeduiError } from './error.ts'

export type Entities = Readonly<Record<string, Entity>>

/** What the model is made of: every entity with its fields and relations, and a way to add a host's own. */
export interface Graph<G extends Entities = Entities> {
  readonly entities: G
  /** A new graph that also has `more`; refuses a name that is taken and a relation that leads nowhere. */
  extend<const M extends Entities>(more: M): Graph<G & M>
}

export function createGraph<const G extends Entities>(entities: G): Graph<G> {
  for (const [name, entity] of Object.entries(entities)) verify(entities, name, entity)
  return {
    entities,
    extend(more) {
      for (const name of Object.keys(more))
        if (Object.hasOwn(entities, name)) throw new HeduiError('graph.taken', { entity: name })
      return createGraph({ ...entities, ...more })
    },
  }
}

function verify(entities: Entities, name: string, entity: Entity): void {
  const relations = [...Object.entries(entity.one), ...Object.entries(entity.many)]
  for (const [relation, { entity: to, by }] of relations) {
    const target = Object.hasOwn(entities, to) ? entities[to] : undefined
    if (!target)
      throw new HeduiError('graph.relation', { entity: name, relation, to, known: Object.keys(entities) })
    for (const [theirs, ours] of Object.entries(by)) {
      if (!hasField(target, theirs))
        throw new HeduiError('graph.field', { entity: to, field: theirs, relation })
      if (!hasField(entity, ours))
        throw new HeduiError('graph.field', { entity: name, field: ours, relation })
    }
  }
  for (const [field, { type, to }] of Object.entries(entity.fields))
    if (type === 'ref' && !(to && Object.hasOwn(entities, to)))
      throw new HeduiError('graph.relation', {
        entity: name,
        relation: field,
        to: to ?? '',
        known: Object.keys(entities),
      })
}

const hasField = (entity: Entity, field: string): boolean =>
  field === 'id' || Object.hasOwn(entity.fields, field)
