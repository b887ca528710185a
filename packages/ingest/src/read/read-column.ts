import type { BatchColumn, CellValue, Issue } from '@hedui/core'
import type { CellContext } from '../cells/cell.ts'
import type { Line } from '../readers/book.ts'
import { columnReader } from './decode-cell.ts'
import type { FieldToRead } from './field-to-read.ts'

/** What is wrong with a cell of the record at `index`. */
export interface CellIssue extends Pick<Issue, 'code' | 'facts' | 'raw' | 'column'> {
  readonly index: number
}

export interface ColumnRead {
  readonly column: BatchColumn
  readonly issues: readonly CellIssue[]
}

/** Reads one field of every line. */
export function readColumn(
  { column: { cell, optional }, place: { heading, index }, otherwise }: FieldToRead,
  lines: readonly Line[],
  context: CellContext,
): ColumnRead {
  const values: (CellValue | null)[] = new Array(lines.length).fill(null)
  const issues: CellIssue[] = []
  const read = columnReader(cell, context)
  const { span } = cell
  if (index === null) return { column: { heading, compulsory: !optional, values }, issues }
  for (let i = 0; i < lines.length; i++) {
    const raw = (lines[i] as Line).cell(index)
    if (span !== undefined && raw.bytes !== undefined) {
      const value = span(raw.bytes, raw.from as number, raw.to as number)
      if (value !== undefined) {
        values[i] = value
        continue
      }
    }
    const { value, blank, issue } = read(raw)
    values[i] = blank ? otherwise : value
    if (issue) issues.push({ index: i, column: heading, raw: raw.text, ...issue })
    else if (blank && !optional && otherwise === null)
      issues.push({ index: i, column: heading, raw: raw.text || null, code: 'cell.blank', facts: {} })
  }
  return { column: { heading, compulsory: !optional, values }, issues }
}
