import { type Entity, graph } from '@hedui/core'
import { fieldTitle } from '@hedui/core/text'
import type { Adapter } from '@hedui/ingest'
import type { Look } from './look.ts'

const entities: Readonly<Record<string, Entity>> = graph.entities

/** A canonical field as the graph calls it, with its name in code. */
export function fieldName(field: string, adapter: Adapter | undefined, { language, words }: Look): string {
  const entity = adapter?.makes.find((name) => entities[name]?.fields[field])
  return entity === undefined ? field : `${fieldTitle(graph, entity, field)[language]}${words.bracket(field)}`
}
