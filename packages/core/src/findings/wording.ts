import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import type { Graph } from '../model/create-graph.ts'
import type { FieldType, Phrase } from '../model/field.ts'
import type { Catalogue } from '../programmes/catalogue.ts'
import { commonTitles } from './common-titles.ts'
import type { Wording } from './sentence.ts'

/** What the codes of a field are called in the data at hand: programmes by the catalogue, fields by a host's graph. */
export function titlesOfFields({
  catalogue,
  graph,
}: Dataset): (field: string) => ReadonlyMap<string, Phrase> | undefined {
  const programmes = remember(
    ofProgrammes,
    catalogue,
    () => new Map([unknownProgramme, ...catalogue].map(({ id, title }) => [id, title])),
  )
  const fields = remember(ofFields, graph, () => commonTitles(titledFields(graph)))
  return (field) => (field === 'programme' ? programmes : field === 'field' ? fields : undefined)
}

/** A programme that nobody knows. */
const unknownProgramme = { id: '', title: { zh: '某项待遇', en: 'a benefit' } }

const ofProgrammes = new WeakMap<Catalogue, ReadonlyMap<string, Phrase>>()
const ofFields = new WeakMap<Graph, ReadonlyMap<string, Phrase>>()

const titledFields = ({ entities }: Graph): (readonly [string, Phrase])[] =>
  Object.values(entities).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, { title }]) => (title ? [[name, title] as const] : [])),
  )

/** How a fact is worded: its codes as the rule says, else as the catalogue or a host's graph does, else as they are. */
export function wordingOf(
  dataset: Dataset,
  type: FieldType | undefined,
  field: string,
  codeTitles: Readonly<Record<string, Phrase>> = {},
): Wording {
  const titles = titlesOfFields(dataset)(field)
  return {
    type,
    called(code, lang) {
      const title = Object.hasOwn(codeTitles, code) ? codeTitles[code] : titles?.get(code)
      return title?.[lang] ?? code.replace(/^unmapped:/, '')
    },
  }
}

/** How the facts of a check are worded. */
export function wordings(dataset: Dataset, { facts, codeTitles }: Check): (fact: string) => Wording {
  const known = new Map<string, Wording>()
  return (fact) =>
    remember(known, fact, () => {
      const { type, node } = facts[fact] ?? {}
      return wordingOf(dataset, type, node && 'fact' in node ? node.fact : fact, codeTitles?.[fact])
    })
}
