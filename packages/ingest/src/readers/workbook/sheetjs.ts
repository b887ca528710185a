import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Issue } from '@hedui/core'
import { ArrayLine } from '../array-line.ts'
import type { BookFormat, Line, Merge, Sheet } from '../book.ts'
import { fileIssue, tooWide } from '../file-issue.ts'
import type { Limits } from '../limits.ts'
import { ofText, type Raw } from '../raw.ts'
import { Unreadable, within } from '../unreadable.ts'
import { days1904 } from './days-1904.ts'
import { dateCell, NumberCell } from './number-cell.ts'
import type { WorkbookSheets } from './sheets.ts'
import { uncached } from './uncached.ts'

/** How a workbook tells days. */
interface Counting {
  /** Added to a serial, so that 1 is 1900-01-01. */
  readonly shift: number
  isDate(format: string | number): boolean
}

/** Rows that a sheet leaves out are blank lines; a gap of more is a stray cell far below. */
const longestGap = 1000

/** The sheets of a workbook that is written in an unusual way, as SheetJS reads them. Errors: `file.unreadable`. */
export function unusualSheets(
  bytes: Uint8Array,
  file: string,
  format: BookFormat & ('xlsx' | 'xls'),
  limits: Limits,
): WorkbookSheets {
  const workbook = parsed(bytes, format)
  within(limits, 'sheets', workbook.SheetNames.length)
  const counting: Counting = {
    shift: workbook.Workbook?.WBProps?.date1904 ? days1904 : 0,
    isDate: dateFormats(),
  }
  const sheets: Sheet[] = []
  const issues: Issue[] = []
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name]
    if (sheet === undefined) issues.push({ ...fileIssue(file, 'sheet.unreadable'), sheet: name })
    else {
      const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
      const { lines, widest } = linesOf(sheet, counting, limits.columns)
      sheets.push({
        name,
        hidden,
        lines,
        merges: mergesOf(sheet),
        hiddenRows: hiddenRowsOf(sheet),
        deleted: [],
      })
      if (widest > limits.columns) issues.push({ ...tooWide(file, limits, widest), sheet: name })
    }
  }
  return { sheets, issues }
}

function parsed(bytes: Uint8Array, format: BookFormat): WorkBook {
  try {
    return silently(() =>
      read(bytes, {
        type: 'array',
        dense: true,
        cellNF: true,
        cellStyles: format === 'xlsx',
        cellFormula: false,
        cellHTML: false,
      }),
    )
  } catch (error) {
    throw new Unreadable('file.unreadable', { format, reason: String(error) })
  }
}

/** SheetJS tells the console of records that it does not know; whoever embeds this did not ask. */
function silently<T>(work: () => T): T {
  const { error } = console
  console.error = () => undefined
  try {
    return work()
  } finally {
    console.error = error
  }
}

function linesOf(sheet: WorkSheet, counting: Counting, columns: number) {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const lines: Line[] = []
  let next = 1
  let widest = 0
  rows.forEach((cells = [], index) => {
    const row = index + 1
    if (row - next <= longestGap) for (; next < row; next++) lines.push(new ArrayLine(next, []))
    widest = Math.max(widest, cells.length)
    const kept = cells.length > columns ? cells.slice(0, columns) : cells
    lines.push(
      new ArrayLine(
        row,
        kept.map((cell) => cell && rawOf(cell, counting)),
      ),
    )
    next = row + 1
  })
  return { lines, widest }
}

const hiddenRowsOf = (sheet: WorkSheet): number[] =>
  (sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden ? [index + 1] : []))

const mergesOf = (sheet: WorkSheet): Merge[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))

/** Whether a number format shows a day; each format is looked at once. */
function dateFormats(): (format: string | number) => boolean {
  const known = new Map<string | number, boolean>()
  return (format) => {
    const is = known.get(format) ?? SSF.is_date(String(format))
    known.set(format, is)
    return is
  }
}

function rawOf(cell: CellObject, { shift, isDate }: Counting): Raw | undefined {
  const { t: type, v: value, w: shown, z: format } = cell
  switch (type) {
    case 'n':
      if (typeof value !== 'number') return undefined
      if (Number.isNaN(value)) return { kind: 'error', text: '=' }
      return format !== undefined && isDate(format)
        ? dateCell(value + shift)
        : new NumberCell(value, () => shown)
    case 's':
      return value === uncached ? { kind: 'error', text: '=' } : ofText(String(value ?? ''))
    case 'b':
      return { kind: 'boolean', text: shown ?? String(value).toUpperCase() }
    case 'e':
      return { kind: 'error', text: shown ?? '#' }
    default:
      return undefined
  }
}
