import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import type { Evidence } from '../../findings/finding.ts'

type Place = Pick<Evidence, 'file' | 'sheet' | 'row' | 'entity'>
const indexes = new WeakMap<Dataset, Map<string, ReadonlyMap<string, readonly number[]>>>()

/** The rows of an entity that stand at a place; looked up in an index that is made once of each dataset. */
export function rowsAt(dataset: Dataset, { file, sheet, row, entity }: Place): readonly number[] {
  const byEntity = indexes.get(dataset) ?? new Map()
  indexes.set(dataset, byEntity)
  return remember(byEntity, entity, () => indexOf(dataset, entity)).get(keyOf(file, sheet, row)) ?? []
}

const keyOf = (file: string, sheet: string | null, row: number): string => `${row} ${sheet ?? ''}\0${file}`

function indexOf(dataset: Dataset, entity: string): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  dataset.table(entity).record?.forEach((record, row) => {
    const { source, row: line } = dataset.place(record)
    remember(index, keyOf(source.file, source.sheet, line), (): number[] => []).push(row)
  })
  return index
}
