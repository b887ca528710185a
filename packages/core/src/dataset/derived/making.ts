import type { Entity } from '../../model/entity.ts'
import type { Table } from '../table.ts'

type Make = (name: string, entity: Entity, tables: (name: string) => Table) => Table

const makers = new WeakMap<Entity, Make>()

/** Makes `make` the way to derive the rows of an entity, which its own definition cannot say. */
export function madeBy<E extends object>(make: Make, entity: E): E {
  makers.set(entity as unknown as Entity, make)
  return entity
}

/** How the rows of an entity are derived; undefined: as its definition says. */
export const makerOf = (entity: Entity): Make | undefined => makers.get(entity)
