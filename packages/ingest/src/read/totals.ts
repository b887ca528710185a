import type { Adapter } from '../adapter/adapter.ts'
import type { CellContext } from '../cells/cell.ts'
import { columnLetter } from '../layout/column-letter.ts'
import type { Table } from '../layout/layout.ts'
import { isSubtotal } from '../layout/subtotals.ts'
import type { Line } from '../readers/book.ts'
import type { FieldColumn } from './columns.ts'
import { columnReader } from './decode-cell.ts'
import type { LineIssue } from './line-issue.ts'

/** A column whose cells are added up below it. */
interface Summed {
  readonly field: FieldColumn
  readonly index: number
  readonly read: (line: Line) => number | null
  readonly money: boolean
  /** Of all records so far, and of those since the last total of any kind. */
  all: number
  since: number
}

/**
 * Totals that are not the sum of their column: a line of 小计 adds up the records since the line of totals
 * before it, one of 合计 all above; a total that is right in either way is right.
 */
export function wrongTotals(
  adapter: Adapter,
  fields: readonly FieldColumn[],
  { sheet, lines, ignored }: Table,
  context: CellContext,
): LineIssue[] {
  const totals = new Set(ignored.filter(({ reason }) => reason === 'subtotal').map(({ row }) => row))
  if (totals.size === 0) return []
  const records = new Set(lines.map(({ row }) => row))
  const summed = fields.flatMap((field) => summedOf(adapter, field, context))
  const issues: LineIssue[] = []
  for (const line of sheet.lines) {
    if (totals.has(line.row)) {
      for (const column of summed) issues.push(...mismatch(column, line))
      for (const column of summed) column.since = 0
    } else if (records.has(line.row))
      for (const column of summed) {
        const value = column.read(line) ?? 0
        column.all += value
        column.since += value
      }
  }
  return issues
}

function summedOf(adapter: Adapter, field: FieldColumn, context: CellContext): Summed[] {
  const cell = adapter.columns[field.field]?.cell
  const { index } = field
  if (index === null || cell === undefined || !(cell.unit !== undefined || cell.adds === true)) return []
  const reader = columnReader(cell, context)
  const read = (line: Line): number | null => {
    const { value } = reader(line.cell(index))
    return typeof value === 'number' ? value : null
  }
  return [{ field, index, read, money: cell.unit !== undefined, all: 0, since: 0 }]
}

function mismatch({ field, index, read, money, all, since }: Summed, line: Line): LineIssue[] {
  const stated = read(line)
  if (stated === null || stated === all || stated === since) return []
  return [
    {
      row: line.row,
      column: field.heading,
      code: 'total.mismatch',
      raw: line.cell(index).text,
      facts: {
        field: field.field,
        column: columnLetter(index),
        stated,
        summed: isSubtotal(line) ? since : all,
        unit: money ? 'fen' : 'count',
      },
    },
  ]
}
