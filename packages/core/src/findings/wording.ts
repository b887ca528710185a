import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { codeNames } from '../messages/codes.ts'
import type { Phrase } from '../model/field.ts'
import type { Graph } from '../model/graph.ts'
import type { Catalogue } from '../programmes/catalogue.ts'
import type { Lang, Wording } from './sentence.ts'

/** What the codes of a field are called: programmes by the catalogue, fields by the graph, others by the messages. */
export function codeTitles({
  catalogue,
  graph,
}: Dataset): (field: string) => ReadonlyMap<string, Phrase> | undefined {
  const programmes = remember(
    ofProgrammes,
    catalogue,
    () => new Map(catalogue.map(({ id, title }) => [id, title])),
  )
  const fields = remember(ofFields, graph, () => fieldTitles(graph))
  return (field) => (field === 'programme' ? programmes : field === 'field' ? fields : codeNames[field])
}

const ofProgrammes = new WeakMap<Catalogue, ReadonlyMap<string, Phrase>>()
const ofFields = new WeakMap<Graph, ReadonlyMap<string, Phrase>>()

const fieldTitles = ({ entities }: Graph) =>
  new Map(
    Object.values(entities).flatMap((entity) =>
      entity.registers.length > 0
        ? Object.entries(entity.fields).map(([name, { title }]) => [name, title] as const)
        : [],
    ),
  )

/** How the facts of a check are worded. */
export function wordings(dataset: Dataset, check: Check): (fact: string) => Wording {
  const titlesOf = codeTitles(dataset)
  return (fact) => {
    const definition = check.facts[fact]
    const titles = titlesOf(definition && 'fact' in definition.node ? definition.node.fact : fact)
    const called = (code: string, lang: Lang) => titles?.get(code)?.[lang] ?? code.replace(/^unmapped:/, '')
    return { type: definition?.type, called }
  }
}
