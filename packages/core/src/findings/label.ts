import type { CodeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { maskName, maskNumber } from './mask.ts'

/** What to call a row of an entity, personal data masked unless `open`. */
export interface Labels {
  label(entity: string, row: number, open: boolean): string
}

export function createLabels(dataset: Dataset): Labels {
  return {
    label(entity, row, open) {
      const key = dataset.table(entity).keys?.[row] ?? String(row)
      if (entity !== 'person')
        return open || entity !== 'account' ? key.replace(/^\w+:/, '') : maskNumber(key)
      const { name, number } = namesOf(dataset).get(row) ?? { name: '', number: '' }
      const written = key.startsWith('?') ? number : key
      return [open ? name : maskName(name), open ? written : maskNumber(written)]
        .filter((part) => part !== '')
        .join(' ')
    },
  }
}

type Names = ReadonlyMap<number, { readonly name: string; readonly number: string }>
const known = new WeakMap<Dataset, Names>()

/** Looked for once in each dataset. */
function namesOf(dataset: Dataset): Names {
  const names = known.get(dataset) ?? personNames(dataset)
  known.set(dataset, names)
  return names
}

/** The name most records give each person, and the number as it is written; ties go to the first in order. */
function personNames(dataset: Dataset): Names {
  const { columns, size } = dataset.table('identifier')
  const text = (field: string, row: number) =>
    dataset.dictionary.text((columns[field] as CodeColumn).codes[row] as number)
  const counts = new Map<number, Map<string, number>>()
  const numbers = new Map<number, string>()
  for (let row = 0; row < size; row++) {
    const person = ((columns.person as CodeColumn).codes[row] as number) - 2
    const names = counts.get(person) ?? new Map<string, number>()
    const name = text('name', row)
    counts.set(person, names.set(name, (names.get(name) ?? 0) + 1))
    numbers.set(person, text('number', row))
  }
  const commonest = (names: Map<string, number>) =>
    [...names].filter(([name]) => name !== '').sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ??
    ''
  return new Map(
    [...counts].map(([person, names]) => [
      person,
      { name: commonest(names), number: numbers.get(person) as string },
    ]),
  )
}
