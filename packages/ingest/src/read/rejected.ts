import { type BatchColumn, type Issue, isBlankAt } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { CellIssue } from './read-column.ts'

/** Records of which nothing can be made: no key field states anything, or none of the cells does. */
export function rejectedRecords(
  { key }: Adapter,
  stated: ReadonlySet<string>,
  columns: ReadonlyMap<string, BatchColumn>,
  size: number,
): ReadonlySet<number> {
  const all = [...columns.values()]
  const keys = key.some((field) => stated.has(field) && !columns.has(field))
    ? all
    : key.flatMap((field) => columns.get(field) ?? [])
  const rejected = new Set<number>()
  if (key.length === 0) return rejected
  for (let i = 0; i < size; i++) if (keys.every((column) => isBlankAt(column, i))) rejected.add(i)
  return rejected
}

type RowIssue = Pick<Issue, 'row' | 'column' | 'code' | 'raw' | 'facts' | 'disposition'>

/** What is wrong with cells, in the order of rows; of a rejected row its blanks are one issue. */
export function rowIssues(
  rows: readonly number[],
  issues: readonly CellIssue[],
  rejected: ReadonlySet<number>,
): RowIssue[] {
  const rowOf = (index: number) => rows[index] as number
  const cells = issues
    .filter(({ index, code }) => !(rejected.has(index) && code === 'cell.blank'))
    .map(({ index, ...issue }) => ({
      index,
      issue: {
        ...issue,
        row: rowOf(index),
        disposition: rejected.has(index) ? ('rejected' as const) : ('kept' as const),
      },
    }))
  const empty = [...rejected].map((index) => ({
    index,
    issue: {
      row: rowOf(index),
      column: null,
      code: 'record.empty',
      raw: null,
      facts: {},
      disposition: 'rejected' as const,
    },
  }))
  return [...empty, ...cells].sort((a, b) => a.index - b.index).map(({ issue }) => issue)
}
