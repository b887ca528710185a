import type { BatchColumn, CellValue, Issue, RecordBatch, Source } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { Column } from '../adapter/column.ts'
import type { CellContext } from '../cells/cell.ts'
import { columnLetter } from '../layout/column-letter.ts'
import type { Reason, Table } from '../layout/layout.ts'
import type { Sheet } from '../readers/book.ts'
import type { Fit } from '../recognise/fit.ts'
import { matchHeadings } from '../recognise/match.ts'
import { type FoundPeriod, findPeriod } from '../recognise/period.ts'
import { type FieldColumn, fieldColumns } from './columns.ts'
import { coverageOf } from './coverage.ts'
import type { SheetReport } from './file-report.ts'
import { frameIssues, unmappedKeys } from './frame-issues.ts'
import { layOut } from './lay-out.ts'
import { mergedCells } from './merged.ts'
import { noticedIn } from './noticed.ts'
import { otherArea } from './other-area.ts'
import type { CellIssue } from './read-column.ts'
import { rejectedRecords, rowIssues } from './rejected.ts'
import { shiftedRows } from './shifted.ts'
import { wrongTotals } from './totals.ts'
import { without } from './without.ts'

export interface SheetRead {
  readonly batch: RecordBatch
  /** What was noticed of its rows, as records. */
  readonly noticed: RecordBatch | null
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
  const { table, records } = layOut(fit, sheet, context)
  const match = matchHeadings(adapter, table.headings)
  const { fields, issues: sheetIssues } = fieldColumns(adapter, match, table, records.shows)
  const said = fields.some(
    ({ field, index }) => field === 'month' && index !== null && index < fit.rows.headings.length,
  )
  const found = periodOf(fit, origin.file, said)
  const month = found.period?.month ?? null

  const read = records.read(
    fields.map((place) => ({
      place,
      column: adapter.columns[place.field] as Column,
      otherwise: place.field === 'month' ? month : null,
    })),
  )
  const width = sheet.keyed || sheet.written ? 0 : fit.rows.headings.length
  const columns = new Map(
    read.map(({ column }, i) => {
      const { field, index } = fields[i] as FieldColumn
      return [field, index === null || index >= width ? column : { ...column, letter: columnLetter(index) }]
    }),
  )
  const { rows } = records
  const cellIssues = read.flatMap(({ issues }) => issues)
  const blanks = mergedCells(fields, columns, rows, sheet.merges)
  const merged = new Set(blanks.map(({ index, column }) => `${index} ${column}`))
  const isMerged = ({ index, column, code }: CellIssue) =>
    code === 'cell.blank' && merged.has(`${index} ${column}`)
  const shifted = shiftedRows(
    adapter,
    fields,
    records,
    cellIssues.map(({ index }) => index),
  )
  const rowsIssues = [...shifted, ...blanks, ...cellIssues.filter((issue) => !isMerged(issue))]
  const stated = { ...adapter.constants, ...(month !== null && { month }) }
  const rejected = rejectedRecords(adapter, new Set(Object.keys(stated)), columns, records.size)
  const kept = rejected.size === 0 ? rows : rows.filter((_, i) => !rejected.has(i))

  const whole = {
    file: origin.file,
    sheet: sheet.name,
    row: null,
    column: null,
    raw: null,
    disposition: 'file' as const,
  }
  const batch = batchOf(adapter, { ...origin, sheet: sheet.name }, kept, stated, columns, rejected)
  return {
    batch,
    noticed: noticedIn({ source: batch.source, rows, stated, columns }, rowsIssues),
    report: { ...reportOf(table, rows, kept), period: found.period },
    issues: [
      ...(found.issue ? [{ ...whole, ...found.issue }] : []),
      ...hiddenRows(sheet, rows).map((issue) => ({ ...whole, ...issue })),
      ...otherTable(table).map((issue) => ({ ...whole, ...issue })),
      ...sheetIssues.map((issue) => ({ ...whole, ...issue })),
      ...unmappedKeys(sheet, table.headings, match).map((issue) => ({ ...whole, ...issue })),
      ...frameIssues(sheet, columns, rows.length, context).map((issue) => ({ ...whole, ...issue })),
      ...rowIssues(rows, rowsIssues, rejected).map((issue) => ({ ...whole, ...issue })),
      ...wrongTotals(adapter, fields, { table, rows, columns }, context).map((issue) => ({
        ...whole,
        ...issue,
        disposition: 'kept' as const,
      })),
      ...otherArea(columns, records.size, region).map((issue) => ({ ...whole, ...issue })),
    ],
  }
}

/** Records that nobody sees who opens the sheet: read like the others, and reported. */
function hiddenRows({ hiddenRows = [] }: Sheet, rows: readonly number[]): Pick<Issue, 'code' | 'facts'>[] {
  if (hiddenRows.length === 0) return []
  const hidden = new Set(hiddenRows)
  const found = rows.filter((row) => hidden.has(row)).map(String)
  return found.length === 0
    ? []
    : [{ code: 'sheet.hidden-rows', facts: { count: found.length, rows: found.slice(0, 20) } }]
}

/** Lines that another table below has, of which nothing was read. */
function otherTable({ ignored }: Pick<Table, 'ignored'>): Pick<Issue, 'code' | 'facts'>[] {
  const rows = ignored.filter(({ reason }) => reason === 'otherTable').map(({ row }) => row)
  return rows.length === 0
    ? []
    : [{ code: 'sheet.other-table', facts: { from: rows[0] as number, count: rows.length } }]
}

/** A column that a step has added says the month of some rows, not that of the sheet. */
function periodOf({ adapter, sheet, titles }: Fit, file: string, hasColumn: boolean): FoundPeriod {
  if (adapter.period === null) return { period: null }
  const found = findPeriod({ stated: sheet.month ?? null, titles, sheet: sheet.name, file })
  const missing = found.period === null && !found.issue && adapter.period === 'required' && !hasColumn
  return missing ? { period: null, issue: { code: 'period.missing', facts: {} } } : found
}

/** A sheet of which a record had to be left out is not complete. */
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
      values: { codes: new Int32Array(rows.length), words: [value] },
    }
  for (const [field, column] of read) columns[field] = { ...column, values: without(rejected, column.values) }
  const source = { ...origin, department, register, adapter: id, adapterVersion: version }
  return {
    source,
    makes,
    rows,
    columns,
    coverage: rejected.size > 0 ? [] : coverageOf(adapter, columns, rows.length),
  }
}

function reportOf(
  { sheet, headingLines, ignored }: Omit<Table, 'lines'>,
  all: readonly number[],
  kept: readonly number[],
): Omit<SheetReport, 'period'> {
  const rows = distinct(all)
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
