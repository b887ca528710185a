import type { Graph } from '../model/create-graph.ts'
import type { Phrase } from '../model/field.ts'
import { graphTitles } from '../model/graph-titles.ts'
import type { TitlesOf } from '../model/titles.ts'

type Titles = TitlesOf<Graph['entities'][string]>
const canonical: Readonly<Record<string, Titles>> = graphTitles

const plain = (text: string): Phrase => ({ zh: text, en: text })

/** What an entity of a graph is called; one without a title goes by its name. */
export const entityTitle = ({ entities }: Graph, entity: string): Phrase =>
  entities[entity]?.title ?? canonical[entity]?.title ?? plain(entity)

/** What a field of an entity, or what registers say of it, is called; one without a title goes by its name. */
export function fieldTitle({ entities }: Graph, entity: string, field: string): Phrase {
  const [own, titles] = [entities[entity], canonical[entity]]
  const stated = own?.fields[field] ?? own?.resolved[field]
  return stated?.title ?? titles?.fields[field] ?? titles?.resolved[field] ?? plain(field)
}
