import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { codeNames } from '../messages/codes.ts'
import type { Lang, Wording } from './sentence.ts'

/** How the facts of a check are worded: programmes by the catalogue, fields by the graph, other codes by the messages. */
export function wordings(dataset: Dataset, check: Check): (fact: string) => Wording {
  const programmes = new Map(dataset.catalogue.map(({ id, title }) => [id, title]))
  const fields = new Map(
    Object.values(dataset.graph.entities).flatMap((entity) =>
      entity.registers.length > 0
        ? Object.entries(entity.fields).map(([name, { title }]) => [name, title] as const)
        : [],
    ),
  )
  return (fact) => {
    const definition = check.facts[fact]
    const field = definition && 'fact' in definition.node ? definition.node.fact : fact
    const titles = field === 'programme' ? programmes : field === 'field' ? fields : codeNames[field]
    const called = (code: string, lang: Lang) => titles?.get(code)?.[lang] ?? code.replace(/^unmapped:/, '')
    return { type: definition?.type, called }
  }
}
