import type { Line, Sheet } from '../readers/book.ts'
import type { HeadingRows } from './heading-rows.ts'
import type { Ignored, Table } from './layout.ts'
import { firstShown } from './shown.ts'

/** Splits a sheet at its headings: titles above, records and all else below. */
export function takeTable(sheet: Sheet, { at, depth, headings, titles }: HeadingRows): Table {
  const headingLines = sheet.lines.slice(at, at + depth)
  const ignored: Ignored[] = [
    ...sheet.lines
      .slice(0, at)
      .map((line): Ignored => ({ row: line.row, reason: firstShown(line) ? 'title' : 'blank' })),
    ...headingLines
      .filter(({ row }: Line) => row > 0)
      .map(({ row }): Ignored => ({ row, reason: 'heading' })),
    ...(sheet.frame?.trailerRow ? [{ row: sheet.frame.trailerRow, reason: 'subtotal' } as const] : []),
    ...sheet.deleted.map((row): Ignored => ({ row, reason: 'deleted' })),
  ]
  return { sheet, headings, headingLines, titles, lines: sheet.lines.slice(at + depth), ignored }
}
