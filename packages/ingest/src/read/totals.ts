import { type BatchColumn, cellAt } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { CellContext } from '../cells/cell.ts'
import { columnLetter } from '../layout/column-letter.ts'
import type { Table } from '../layout/layout.ts'
import { isSubtotal } from '../layout/subtotals.ts'
import type { Line } from '../readers/book.ts'
import { linesAt } from '../readers/grid-sheet.ts'
import type { FieldColumn } from './columns.ts'
import { cellReader } from './decode-cell.ts'
import type { LineIssue } from './line-issue.ts'

/** A column whose cells are added up below it. */
interface Summed {
  readonly field: FieldColumn
  readonly index: number
  readonly column: BatchColumn
  /** What a line of totals says of it. */
  readonly read: (line: Line) => number | null
  readonly money: boolean
  /** Of all records so far, and of those since the last total of any kind. */
  all: number
  since: number
}

interface Read {
  readonly table: Pick<Table, 'sheet' | 'ignored'>
  readonly rows: readonly number[]
  readonly columns: ReadonlyMap<string, BatchColumn>
}

/**
 * Totals that are not the sum of their column: a line of 小计 adds up the records since the line of totals
 * before it, one of 合计 all above; a total that is right in either way is right.
 */
export function wrongTotals(
  adapter: Adapter,
  fields: readonly FieldColumn[],
  { table: { sheet, ignored }, rows, columns }: Read,
  context: CellContext,
): LineIssue[] {
  const totals = ignored.filter(({ reason }) => reason === 'subtotal').map(({ row }) => row)
  const lines = linesAt(sheet, totals)
  const summed = fields.flatMap((field) => summedOf(adapter, field, columns, context))
  const issues: LineIssue[] = []
  let record = 0
  for (const line of lines) {
    for (; record < rows.length && (rows[record] as number) < line.row; record++)
      for (const one of summed) {
        const value = Number(cellAt(one.column, record))
        one.all += value
        one.since += value
      }
    for (const one of summed) issues.push(...mismatch(one, line))
    for (const one of summed) one.since = 0
  }
  return issues
}

function summedOf(
  adapter: Adapter,
  field: FieldColumn,
  columns: ReadonlyMap<string, BatchColumn>,
  context: CellContext,
): Summed[] {
  const cell = adapter.columns[field.field]?.cell
  const column = columns.get(field.field)
  const { index } = field
  if (index === null || cell === undefined || column === undefined) return []
  if (cell.unit === undefined && cell.figure !== true) return []
  const reader = cellReader(cell, context)
  const read = (line: Line): number | null => {
    const { value } = reader(line.cell(index))
    return typeof value === 'number' ? value : null
  }
  return [{ field, index, column, read, money: cell.unit !== undefined, all: 0, since: 0 }]
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
