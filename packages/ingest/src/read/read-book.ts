import type { Issue } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { CellContext } from '../cells/cell.ts'
import type { Book, Sheet } from '../readers/book.ts'
import { fileIssue } from '../readers/file-issue.ts'
import { isNearMiss, type Reason, type Recognition, recogniseSheet } from '../recognise/recognise.ts'
import type { FileReport, SheetReport } from './file-report.ts'
import type { ReadResult } from './read-result.ts'
import { readSheet, type SheetRead } from './read-sheet.ts'

export interface BookOptions {
  readonly adapters: readonly Adapter[]
  readonly context: CellContext
  readonly sha256: string | null
  readonly region?: string | undefined
}

/** Reads every sheet of a book by the adapter that fits it; hidden sheets, dictionaries and notes are listed and left. */
export function readBook(book: Book, { adapters, context, sha256, region }: BookOptions): ReadResult {
  const { file } = book
  const reads: { readonly adapter: Adapter; readonly written: Sheet['written']; readonly read: SheetRead }[] =
    []
  const skipped: SheetReport[] = []
  const issues: Issue[] = [...book.issues]
  let nearest: Unread | null = null
  for (const sheet of book.sheets) {
    const recognition = recogniseSheet(sheet, adapters, file)
    if (recognition.fit) {
      const read = readSheet(recognition.fit, { file, sha256 }, context, region)
      reads.push({ adapter: recognition.fit.adapter, written: recognition.fit.sheet.written, read })
      for (const issue of read.issues) issues.push(issue)
      continue
    }
    skipped.push(skippedSheet(sheet, recognition.reason))
    if (isWorthTelling(recognition)) issues.push(sheetIssue(file, sheet, recognition.reason))
    if (nearest === null || matched(recognition) > matched(nearest)) nearest = recognition
  }

  const whole = { file, format: book.format, encoding: book.encoding, sha256 }
  const readers = [...new Set(reads.map(({ adapter }) => adapter))]
  if (readers.length === 0) {
    const reason = nearest?.reason ?? book.issues[0] ?? { code: 'file.unrecognised', facts: {} }
    return {
      batches: [],
      files: [reportOf(whole, null, skipped, { code: reason.code, facts: reason.facts })],
      issues,
    }
  }
  const files = readers.map((reader, i) => {
    const sheets = reads.filter(({ adapter }) => adapter === reader).map(({ read }) => read.report)
    const written = reads.find(({ adapter }) => adapter === reader)?.written
    return reportOf({ ...whole, ...written }, reader, i === 0 ? [...sheets, ...skipped] : sheets, null)
  })
  return {
    batches: reads.flatMap(({ read }) => (read.noticed ? [read.batch, read.noticed] : [read.batch])),
    files,
    issues,
  }
}

/** What there is to say of a file that nobody opened. */
export function unopened(file: string, code: string, facts: Issue['facts']): ReadResult {
  const whole = { file, format: 'text', encoding: null, sha256: null } as const
  const issues = [fileIssue(file, code, facts)]
  return { batches: [], files: [reportOf(whole, null, [], { code, facts })], issues }
}

type Unread = Recognition & { readonly fit: null }

/** A sheet whose headings were looked at tells more than a hidden one. */
const matched = ({ nearest, reason }: Unread): number =>
  nearest?.explained ?? (reason.code === 'sheet.hidden' ? -1 : 0)

const isWorthTelling = ({ nearest, reason }: Unread): boolean =>
  reason.code === 'file.ambiguous' || (nearest !== null && isNearMiss(nearest))

const sheetIssue = (file: string, { name }: Sheet, { code, facts }: Reason): Issue => ({
  file,
  sheet: name,
  row: null,
  column: null,
  code,
  raw: null,
  facts,
  disposition: 'file',
})

const skippedSheet = ({ name }: Sheet, reason: Reason): SheetReport => ({
  sheet: name,
  rows: 0,
  accepted: 0,
  rejected: 0,
  ignored: {},
  headingRows: [],
  period: null,
  skipped: reason,
})

function reportOf(
  whole: Pick<FileReport, 'file' | 'format' | 'encoding' | 'sha256'>,
  adapter: Adapter | null,
  sheets: readonly SheetReport[],
  unrecognised: Reason | null,
): FileReport {
  const sum = (count: (sheet: SheetReport) => number) =>
    sheets.reduce((total, sheet) => total + count(sheet), 0)
  const periods = sheets.filter(({ skipped }) => skipped === null).map(({ period }) => period)
  const [first = null] = periods
  return {
    ...whole,
    department: adapter?.department ?? null,
    register: adapter?.register ?? null,
    adapter: adapter?.id ?? null,
    adapterVersion: adapter?.version ?? null,
    sheets,
    rows: sum(({ rows }) => rows),
    accepted: sum(({ accepted }) => accepted),
    rejected: sum(({ rejected }) => rejected),
    ignored: sum(({ ignored }) => Object.values(ignored).reduce((total, count) => total + count, 0)),
    period: periods.every((period) => period?.month === first?.month) ? first : null,
    unrecognised,
  }
}
