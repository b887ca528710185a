import type { Issue } from '@hedui/core'
import type { Book, FileReport, SheetExplanation } from '@hedui/ingest'
import { issueSentence } from '../../messages/issue-sentence.ts'
import { sentence } from './lines.ts'
import type { Look } from './look.ts'
import { readSheetLines } from './read-sheet.ts'
import { unreadSheetLines } from './unread-sheet.ts'

/** What `hedui inspect` found out about one file. Personal data is masked already unless there is a purpose. */
export interface Inspection {
  readonly book: Book
  readonly sheets: readonly SheetExplanation[]
  readonly files: readonly FileReport[]
  readonly issues: readonly Issue[]
  readonly purpose: string | undefined
}

/** One part per sheet: who reads it and why, or who nearly does and what is missing. */
export function inspection({ book, sheets, files, issues, purpose }: Inspection, look: Look): string {
  const { words, colours, language } = look
  const kind = [
    `${words.inspect.format} ${book.format}`,
    ...(book.encoding === null ? [] : [`${words.inspect.encoding} ${book.encoding}`]),
  ]
  const reports = files.flatMap((file) => file.sheets)
  const whole = book.issues.filter(({ sheet, row }) => sheet === null && row === null)
  const seen = new Map<string, string>()
  const sheetLines = (sheet: SheetExplanation): string[] => {
    const own = issues.filter((issue) => issue.sheet === sheet.sheet && issue.row !== null)
    const title = colours.bold(words.inspect.sheet({ name: sheet.sheet, hidden: sheet.hidden }))
    const reader = sheet.hidden ? undefined : sheet.adapters.find(({ adapter }) => adapter === sheet.adapter)
    const report = reports.find((one) => one.sheet === sheet.sheet)
    if (!reader) return ['', title, ...unreadSheetLines(sheet, look)]
    const columns = JSON.stringify([reader.adapter, reader.columns, reader.extra])
    const alike = seen.get(columns)
    if (alike === undefined && sheet.sheet !== null) seen.set(columns, sheet.sheet)
    return ['', title, ...readSheetLines(reader, report, own, alike, look)]
  }
  return `${[
    `${colours.bold(book.file)} · ${kind.join(' · ')}`,
    ...(purpose === undefined ? [] : [colours.red(words.report.unmasked({ purpose }))]),
    ...whole.flatMap((issue) => sentence(issueSentence(issue, language), look, '  ')),
    ...sheets.flatMap(sheetLines),
  ].join('\n')}\n`
}
