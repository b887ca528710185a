import type { CellContext } from '../cells/cell.ts'
import type { Line } from '../readers/book.ts'
import { readColumn } from './read-column.ts'
import type { Records } from './records.ts'

/** Records that are lines, one by one. */
export const lineRecords = (lines: readonly Line[], context: CellContext): Records => ({
  size: lines.length,
  rows: lines.map(({ row }) => row),
  line: (record) => lines[record] as Line,
  shows: (column) => lines.some((line) => line.cell(column).kind !== 'blank'),
  read: (fields) => fields.map((field) => readColumn(field, lines, context)),
})
