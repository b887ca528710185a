import type { BatchColumn, Issue } from '@hedui/core'
import type { CellContext } from '../cells/cell.ts'
import type { Heading } from '../layout/heading.ts'
import type { Sheet } from '../readers/book.ts'
import type { Match } from '../recognise/match.ts'
import { totalIssues } from './total-issues.ts'

type FrameIssue = Pick<Issue, 'row' | 'code' | 'raw' | 'facts' | 'disposition'>

/** Keys of records that no field of the adapter reads. */
export function unmappedKeys({ keyed }: Sheet, headings: readonly Heading[], match: Match): FrameIssue[] {
  if (!keyed) return []
  const taken = new Set([...match.values()].flat())
  const keys = headings.flatMap(({ text }, column) => (text === '' || taken.has(column) ? [] : [text]))
  return keys.length === 0
    ? []
    : [{ row: null, code: 'key.unmapped', raw: null, facts: { keys }, disposition: 'file' }]
}

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
