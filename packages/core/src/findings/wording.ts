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

/** What fields are called: where entities call a field of one name by several titles, the commonest; of equals the first. */
function fieldTitles({ entities }: Graph): ReadonlyMap<string, Phrase> {
  const counts = new Map<string, Map<string, { readonly title: Phrase; times: number }>>()
  for (const { registers, fields } of Object.values(entities))
    for (const [name, { title }] of registers.length > 0 ? Object.entries(fields) : []) {
      const called = remember(counts, name, () => new Map())
      remember(called, title.zh, () => ({ title, times: 0 })).times += 1
    }
  const commonest = (called: ReadonlyMap<string, { readonly title: Phrase; readonly times: number }>) =>
    [...called.values()].reduce((best, each) => (each.times > best.times ? each : best)).title
  return new Map([...counts].map(([name, called]) => [name, commonest(called)]))
}

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
