import {
  type BatchColumn,
  type CellValue,
  cellAt,
  type Issue,
  type RecordBatch,
  type Source,
} from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { Column } from '../adapter/column.ts'
import type { CellContext } from '../cells/cell.ts'
import type { Reason, Table } from '../layout/layout.ts'
import { applyLayout, standardLayout } from '../layout/standard.ts'
import { takeTable } from '../layout/take-table.ts'
import type { Line, Sheet } from '../readers/book.ts'
import { columnOf, type Fit } from '../recognise/fit.ts'
import { matchHeadings } from '../recognise/match.ts'
import { type FoundPeriod, findPeriod } from '../recognise/period.ts'
import { fieldColumns } from './columns.ts'
import { coverageOf } from './coverage.ts'
import type { SheetReport } from './file-report.ts'
import { frameIssues, unmappedKeys } from './frame-issues.ts'
import { mergedCells } from './merged.ts'
import { otherArea } from './other-area.ts'
import { type CellIssue, readColumn } from './read-column.ts'
import { rejectedRecords, rowIssues } from './rejected.ts'
import { shiftedRows } from './shifted.ts'
import { wrongTotals } from './totals.ts'

export interface SheetRead {
  readonly batch: RecordBatch
  readonly report: SheetReport
  readonly issues: readonly Issue[]
}

/** Reads a recognised sheet, column by column. */
export function readSheet(
  fit: Fit,
  origin: Pick<Source, 'file' | 'sha256'>,
  context: CellContext,
  region: string | undefined,
): SheetRead {
  const { adapter, sheet } = fit
  const table = applyLayout(
    takeTable(sheet, fit.rows),
    [...standardLayout, ...adapter.layout],
    columnOf(adapter),
  )
  const match = matchHeadings(adapter, table.headings)
  const { fields, issues: sheetIssues } = fieldColumns(adapter, match, table)
  const found = periodOf(fit, origin.file)
  const month = found.period?.month ?? null

  const columns = new Map<string, BatchColumn>()
  const cellIssues: CellIssue[] = []
  for (const place of fields) {
    const given = adapter.columns[place.field] as Column
    const { column, issues } = readColumn(
      given,
      place,
      table.lines,
      place.field === 'month' ? month : null,
      context,
    )
    columns.set(place.field, column)
    for (const issue of issues) cellIssues.push(issue)
  }
  const blanks = mergedCells(fields, columns, table.lines, sheet.merges)
  const merged = new Set(blanks.map(({ index, column }) => `${index} ${column}`))
  const isMerged = ({ index, column, code }: CellIssue) =>
    code === 'cell.blank' && merged.has(`${index} ${column}`)
  const shifted = shiftedRows(
    adapter,
    fields,
    table.lines,
    cellIssues.map(({ index }) => index),
  )
  const rowsIssues = [...shifted, ...blanks, ...cellIssues.filter((issue) => !isMerged(issue))]
  const stated = { ...adapter.constants, ...(month !== null && { month }) }
  const rejected = rejectedRecords(adapter, new Set(Object.keys(stated)), columns, table.lines.length)
  const rows = table.lines.map((line) => line.row)
  const kept = rejected.size === 0 ? rows : rows.filter((_, i) => !rejected.has(i))

  const whole = {
    file: origin.file,
    sheet: sheet.name,
    row: null,
    column: null,
    raw: null,
    disposition: 'file' as const,
  }
  return {
    batch: batchOf(adapter, { ...origin, sheet: sheet.name }, kept, stated, columns, rejected),
    report: { ...reportOf(table, kept), period: found.period },
    issues: [
      ...(found.issue ? [{ ...whole, ...found.issue }] : []),
      ...hiddenRows(sheet, table.lines).map((issue) => ({ ...whole, ...issue })),
      ...sheetIssues.map((issue) => ({ ...whole, ...issue })),
      ...unmappedKeys(sheet, table.headings, match).map((issue) => ({ ...whole, ...issue })),
      ...frameIssues(sheet, columns, table.lines.length, context).map((issue) => ({ ...whole, ...issue })),
      ...rowIssues(table.lines, rowsIssues, rejected).map((issue) => ({ ...whole, ...issue })),
      ...wrongTotals(adapter, fields, table, context).map((issue) => ({
        ...whole,
        ...issue,
        disposition: 'kept' as const,
      })),
      ...otherArea(columns, table.lines.length, region).map((issue) => ({ ...whole, ...issue })),
    ],
  }
}

/** Records that nobody sees who opens the sheet: read like the others, and reported. */
function hiddenRows({ hiddenRows = [] }: Sheet, lines: readonly Line[]): Pick<Issue, 'code' | 'facts'>[] {
  const hidden = new Set(hiddenRows)
  const rows = lines.filter(({ row }) => hidden.has(row)).map(({ row }) => String(row))
  if (rows.length === 0) return []
  return [{ code: 'sheet.hidden-rows', facts: { count: rows.length, rows: rows.slice(0, 20) } }]
}

function periodOf({ adapter, sheet, titles, match }: Fit, file: string): FoundPeriod {
  if (adapter.period === null) return { period: null }
  const found = findPeriod({ stated: sheet.month ?? null, titles, sheet: sheet.name, file })
  const missing =
    found.period === null && !found.issue && adapter.period === 'required' && !match.has('month')
  return missing ? { period: null, issue: { code: 'period.missing', facts: {} } } : found
}

function batchOf(
  adapter: Adapter,
  origin: Pick<Source, 'file' | 'sheet' | 'sha256'>,
  rows: readonly number[],
  stated: Readonly<Record<string, CellValue>>,
  read: ReadonlyMap<string, BatchColumn>,
  rejected: ReadonlySet<number>,
): RecordBatch {
  const { id, version, department, register, makes } = adapter
  const columns: Record<string, BatchColumn> = {}
  for (const [field, value] of Object.entries(stated))
    columns[field] = {
      heading: null,
      compulsory: false,
      values: new Array<CellValue>(rows.length).fill(value),
    }
  const kept = Array.from({ length: rows.length + rejected.size }, (_, i) => i).filter(
    (i) => !rejected.has(i),
  )
  for (const [field, column] of read)
    columns[field] = rejected.size === 0 ? column : { ...column, values: kept.map((i) => cellAt(column, i)) }
  const source = { ...origin, department, register, adapter: id, adapterVersion: version }
  return { source, makes, rows, columns, coverage: coverageOf(adapter, columns, rows.length) }
}

function reportOf(
  { sheet, lines, headingLines, ignored }: Table,
  kept: readonly number[],
): Omit<SheetReport, 'period'> {
  const rows = distinct(lines.map(({ row }: Line) => row))
  const accepted = distinct(kept)
  const counts: Partial<Record<Reason, number>> = {}
  for (const { reason } of ignored) counts[reason] = (counts[reason] ?? 0) + 1
  return {
    sheet: sheet.name,
    rows,
    accepted,
    rejected: rows - accepted,
    ignored: counts,
    headingRows: headingLines.map(({ row }) => row),
    skipped: null,
  }
}

/** Rows ascend, also where a step made several records of one. */
const distinct = (rows: readonly number[]): number => {
  let count = 0
  for (let i = 0; i < rows.length; i++) if (i === 0 || rows[i] !== rows[i - 1]) count++
  return count
}
