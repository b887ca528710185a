import { codeAt, keyAt } from '../dataset/at.ts'
import { type CodeColumn, codeOfRow } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { isSurrogate } from '../dataset/keys/identity.ts'
import { rowsWith } from '../dataset/rows-with.ts'
import { maskName, maskNumber } from './mask.ts'

/** What to call a row of an entity, personal data masked unless `open`. */
export interface Labels {
  label(entity: string, row: number, open: boolean): string
}

export function createLabels(dataset: Dataset): Labels {
  return {
    label(entity, row, open) {
      const key = keyAt(dataset.table(entity), row) ?? String(row)
      if (entity !== 'person')
        return open || entity !== 'account' ? key.replace(/^\w+:/, '') : maskNumber(key)
      const { name, number } = written(dataset, row)
      const shown = isSurrogate(key) ? number() : key
      return [open ? name : maskName(name), open ? shown : maskNumber(shown)]
        .filter((part) => part !== '')
        .join(' ')
    },
  }
}

/** The name most records give a person, and the number as it is written; ties go to the first in order. */
function written(dataset: Dataset, person: number): { name: string; number: () => string } {
  const identifiers = dataset.table('identifier')
  const text = (field: string, row: number) =>
    dataset.dictionary.text(codeAt(identifiers.columns[field] as CodeColumn, row))
  const rows = Array.from(rowsWith(identifiers, 'person', codeOfRow(person)))
  const counts = new Map<string, number>()
  for (const row of rows) {
    const name = text('name', row)
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [commonest] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return {
    name: commonest?.[0] ?? '',
    number: () =>
      rows
        .slice(-1)
        .map((row) => text('number', row))
        .join(),
  }
}
