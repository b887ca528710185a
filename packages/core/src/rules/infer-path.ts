import type { Hop } from '../expression/node.ts'
import type { Entity } from '../model/entity.ts'
import { entityAt, followAny } from './follow.ts'
import { frameNamed } from './infer-reference.ts'
import { nodes } from './pack/node-schemas.ts'
import { below, type Frame, type Place, root, type Spot } from './place.ts'
import { conform, isObject, unknown } from './shape.ts'

/** Where a path ends: the spot with all the rows met in reach, and whether all these rows are of one month. */
export interface Walked {
  readonly spot: Spot
  readonly ofOneMonth: boolean
}

/** Follows a path hop by hop and looks into the conditions on its way. */
export function inferPath(
  path: readonly unknown[],
  of: string | undefined,
  spot: Spot,
  key = 'path',
): Walked {
  let scope = spot.scope
  let at: Frame | undefined = frameNamed(of, spot)
  let ofOneMonth = false
  path.forEach((each, i) => {
    const here: Spot = { ...below(spot, key, i), scope }
    const usable = conform(nodes.hop, each, here.path, spot.place.report)
    const { as = '', registers = [] } = (usable.whole ? each : {}) as Partial<Hop>
    const to = usable.at('to')
    const entity = typeof to === 'string' ? followAny(at?.entity, to, below(here, 'to')) : undefined
    ofOneMonth ||= typeof to === 'string' && joinsOnMonth(at?.entity, to, spot)
    if (as !== '' && scope.some(({ name }) => name === as))
      spot.place.report.add('rule.twice', [...here.path, 'as'], { what: 'hop', found: as, where: null })
    checkRegisters(registers, entity, below(here, 'registers'))
    at = { name: as, entity }
    scope = [...scope, at]
    const where = usable.at('where')
    if (isObject(where)) root(where, { ...below(here, 'where'), scope })
  })
  return { spot: { ...spot, scope }, ofOneMonth }
}

function joinsOnMonth(entity: string | undefined, relation: string, { place }: Spot): boolean {
  const definition = entityAt(place.entities, entity)
  const by = (definition?.many[relation] ?? definition?.one[relation])?.by ?? {}
  return Object.values(by).some((field) => definition?.fields[field]?.type === 'month')
}

function checkRegisters(
  registers: Hop['registers'] = [],
  entity: string | undefined,
  { place, path }: Spot,
): void {
  const definition = entityAt(place.entities, entity)
  if (entity === undefined || !definition) return
  const known = registersBehind(definition, place.entities)
  registers.forEach((register, i) => {
    if (!known.includes(register))
      place.report.add('rule.register', [...path, i], { entity, ...unknown(register, known) })
  })
}

/** The registers that state an entity; of one that core derives, those of the records it leads to. */
function registersBehind({ registers, fields }: Entity, entities: Place['entities']): readonly string[] {
  if (registers.length > 0) return registers
  const led = Object.values(fields).flatMap(({ to }) => entityAt(entities, to)?.registers ?? [])
  return [...new Set(led)]
}
