import type { Entities } from '../model/create-graph.ts'
import type { Entity } from '../model/entity.ts'
import type { Kind } from './kind.ts'
import type { Spot } from './place.ts'
import { unknown } from './shape.ts'

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

export const entityAt = (entities: Entities, name: string | undefined): Entity | undefined =>
  name === undefined ? undefined : own(entities, name)

const toOne = ({ fields, one }: Entity, relation: string): string | undefined =>
  own(fields, relation)?.to ?? own(one, relation)?.entity

/** Names of the to-one relations of an entity. */
const toOnes = ({ fields, one }: Entity): string[] => [
  ...Object.entries(fields).flatMap(([name, { to }]) => (to === undefined ? [] : [name])),
  ...Object.keys(one),
]

/** The entity that a to-one relation leads to; undefined, and reported, where there is none. */
export function followOne(
  name: string | undefined,
  relation: string,
  { place, path }: Spot,
): string | undefined {
  const entity = entityAt(place.entities, name)
  if (name === undefined || !entity) return undefined
  const target = toOne(entity, relation)
  if (target !== undefined) return target
  if (own(entity.many, relation)) return place.report.add('rule.many', path, { entity: name, relation })
  return place.report.add('rule.relation', path, { entity: name, ...unknown(relation, toOnes(entity)) })
}

/** The entity that a relation of any kind leads to. */
export function followAny(
  name: string | undefined,
  relation: string,
  { place, path }: Spot,
): string | undefined {
  const entity = entityAt(place.entities, name)
  if (name === undefined || !entity) return undefined
  const target = own(entity.many, relation)?.entity ?? toOne(entity, relation)
  const known = [...Object.keys(entity.many), ...toOnes(entity)]
  return target ?? place.report.add('rule.relation', path, { entity: name, ...unknown(relation, known) })
}

export const fieldNames = ({ fields, resolved }: Entity): string[] => [
  ...Object.keys(fields),
  ...Object.keys(resolved),
  'id',
]

/** The kind of a field; `id` is the row itself. */
export function fieldKind(entities: Entities, name: string, field: string): Kind | undefined {
  const entity = entityAt(entities, name)
  if (!entity) return undefined
  if (field === 'id') return { type: 'ref', to: name }
  const stated = own(entity.fields, field)
  if (stated) return kindOf(stated)
  const resolved = own(entity.resolved, field)
  if (!resolved) return undefined
  const source = resolved.sources[0]
  const through = source && entityAt(entities, own(entity.many, source.through)?.entity)
  const said = through && source && own(through.fields, source.field)
  return said?.type === resolved.type ? kindOf(said) : { type: resolved.type }
}

const kindOf = ({ type, per, to }: Entity['fields'][string]): Kind => ({
  type,
  ...(type === 'fen' && per && { per }),
  ...(type === 'ref' && to !== undefined && { to }),
})
