import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Issue } from '@hedui/core'
import { ArrayLine } from '../array-line.ts'
import type { Book, BookFormat, Line, Sheet } from '../book.ts'
import { fileIssue } from '../file-issue.ts'
import { ofText, type Raw } from '../raw.ts'
import { dateCell, numberCell } from './number-cell.ts'

const days1904 = 1462

/** How a workbook tells days. */
interface Counting {
  /** Added to a serial, so that 1 is 1900-01-01. */
  readonly shift: number
  isDate(format: string | number): boolean
}

/** Rows that a sheet leaves out are blank lines; a gap of more is a stray cell far below. */
const longestGap = 1000

/** An xlsx or xls workbook. What SheetJS cannot read is a book without sheets and the issue `file.unreadable`. */
export function openWorkbook(bytes: Uint8Array, file: string, format: BookFormat & ('xlsx' | 'xls')): Book {
  const book = (sheets: readonly Sheet[], issues: readonly Issue[]): Book => ({
    file,
    format,
    encoding: null,
    sheets,
    issues,
  })
  let workbook: WorkBook
  try {
    workbook = read(bytes, { type: 'array', dense: true, cellNF: true, cellFormula: false, cellHTML: false })
  } catch (error) {
    return book([], [fileIssue(file, 'file.unreadable', { format, reason: String(error) })])
  }
  const counting: Counting = {
    shift: workbook.Workbook?.WBProps?.date1904 ? days1904 : 0,
    isDate: dateFormats(),
  }
  const sheets: Sheet[] = []
  const issues: Issue[] = []
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name]
    if (sheet === undefined) issues.push({ ...fileIssue(file, 'sheet.unreadable'), sheet: name })
    else sheets.push(sheetOf(name, sheet, (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, counting))
  }
  return book(sheets, issues)
}

function sheetOf(name: string, sheet: WorkSheet, hidden: boolean, counting: Counting): Sheet {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const lines: Line[] = []
  let next = 1
  rows.forEach((cells, index) => {
    const row = index + 1
    if (row - next <= longestGap) for (; next < row; next++) lines.push(new ArrayLine(next, []))
    lines.push(new ArrayLine(row, cells?.map((cell) => cell && rawOf(cell, counting)) ?? []))
    next = row + 1
  })
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }))
  return { name, hidden, lines, merges, deleted: [] }
}

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
      return format !== undefined && isDate(format) ? dateCell(value + shift) : numberCell(value, shown)
    case 's':
      return ofText(String(value ?? ''))
    case 'b':
      return { kind: 'boolean', text: shown ?? String(value).toUpperCase() }
    case 'e':
      return { kind: 'error', text: shown ?? '#' }
    default:
      return undefined
  }
}
