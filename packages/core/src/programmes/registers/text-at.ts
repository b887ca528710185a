import { codeAt } from '../../dataset/at.ts'
import type { Column } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'

/** What a cell says; null where it says nothing, or it is not known. */
export function textAt({ dictionary }: Dataset, column: Column | undefined, row: number): string | null {
  const code = column?.kind === 'code' ? codeAt(column, row) : 0
  return code > 1 ? dictionary.text(code) : null
}
