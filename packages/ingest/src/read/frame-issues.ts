import type { BatchColumn, Issue } from '@hedui/core'
import type { CellContext } from '../cells/cell.ts'
import type { Sheet } from '../readers/book.ts'
import { totalIssues } from './total-issues.ts'

type FrameIssue = Pick<Issue, 'row' | 'code' | 'raw' | 'facts' | 'disposition'>

/** What is wrong with a sheet in a declared shape: records of another shape, and totals that are not theirs. */
export function frameIssues(
  { frame }: Sheet,
  columns: ReadonlyMap<string, BatchColumn>,
  size: number,
  context: CellContext,
): FrameIssue[] {
  if (frame === undefined) return []
  const totals = totalIssues(frame.totals, columns, size, context)
  return [
    ...frame.faults.map((fault) => ({
      ...fault,
      disposition: fault.row === null ? ('file' as const) : ('rejected' as const),
    })),
    ...totals.map((issue) => ({ ...issue, disposition: 'file' as const })),
  ]
}
