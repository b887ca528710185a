import type { Graph } from '../../../model/create-graph.ts'
import { SUBJECT } from '../../scope.ts'

/** A row that expressions may name. */
export interface Named {
  readonly name: string
  readonly entity: string
}

/** The rows in reach, from the one that all begins with, by the names that a rule has for them. */
export type Names = readonly [Named, ...Named[]]

/** What is not in reach from where it stands. */
export class OutOfReach extends Error {}

/** How many rows stand before the one that is meant. */
export function depthOf(names: Names, name = SUBJECT): number {
  const depth = names.findLastIndex((named) => named.name === name)
  if (depth < 0) throw new OutOfReach(name)
  return depth
}

/** The name that every rule has for it. */
export const nameAt = (depth: number): string => (depth === 0 ? SUBJECT : `${depth}`)

/** The entity that a relation leads to, and whether to many rows. */
export function ledTo({ entities }: Graph, entity: string, relation: string) {
  const { many, one, fields } = entities[entity] ?? {}
  const to = many?.[relation]?.entity ?? fields?.[relation]?.to ?? one?.[relation]?.entity
  if (to === undefined) throw new OutOfReach(relation)
  return { to, isMany: many !== undefined && Object.hasOwn(many, relation) }
}
