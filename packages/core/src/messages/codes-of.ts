import type { Dataset } from '../dataset/dataset.ts'
import { titlesOfFields } from '../findings/wording.ts'
import type { Phrase } from '../model/field.ts'
import { codeTitles } from './codes.ts'
import { fieldTitles } from './field-titles.ts'

const canonical: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = {
  ...codeTitles,
  field: fieldTitles,
}

/** What codes of a field are called: programmes by the catalogue, fields of a host by its graph, others as the model has them. */
export function codesOf(dataset: Dataset): (field: string, code: string) => Phrase | undefined {
  const own = titlesOfFields(dataset)
  return (field, code) => {
    const titles = canonical[field]
    return own(field)?.get(code) ?? (titles && Object.hasOwn(titles, code) ? titles[code] : undefined)
  }
}
