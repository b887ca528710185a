import { type Entity, graph } from '@hedui/core'
import type { Adapter } from '@hedui/ingest'
import type { Look } from './look.ts'

const entities: Readonly<Record<string, Entity>> = graph.entities

/** A canonical field as the graph calls it, with its name in code. */
export function fieldName(field: string, adapter: Adapter | undefined, { language, words }: Look): string {
  const title = adapter?.makes.flatMap((entity) => entities[entity]?.fields[field]?.title[language] ?? [])[0]
  return title === undefined ? field : `${title}${words.bracket(field)}`
}
