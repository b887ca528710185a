import { type BatchColumn, cellAt } from '@hedui/core'
import { columnLetter } from '../layout/column-letter.ts'
import type { Merge } from '../readers/book.ts'
import type { FieldColumn } from './columns.ts'
import type { CellIssue } from './read-column.ts'

/**
 * Cells that are blank since they are merged with one above or beside them: which record the value belongs
 * to is not for a reader to say, so each states nothing and is reported, with the row where the value stands.
 */
export function mergedCells(
  fields: readonly FieldColumn[],
  columns: ReadonlyMap<string, BatchColumn>,
  rows: readonly number[],
  merges: readonly Merge[],
): CellIssue[] {
  const issues: CellIssue[] = []
  const tall = merges.filter(({ top, bottom }) => bottom > top)
  if (tall.length === 0) return issues
  const indexes = new Map(rows.map((row, index) => [row, index]))
  for (const { field, heading, index } of fields) {
    const column = columns.get(field)
    if (index === null || column === undefined) continue
    for (const { top, bottom, left, right } of tall) {
      if (index < left || index > right || !indexes.has(top + 1)) continue
      for (let row = top + 2; row <= bottom + 1; row++) {
        const at = indexes.get(row)
        if (at === undefined || cellAt(column, at) !== null) continue
        const facts = { row: top + 1, column: columnLetter(left) }
        issues.push({ index: at, column: heading, raw: null, code: 'cell.merged', facts })
      }
    }
  }
  return issues
}
