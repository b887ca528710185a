import type { Line, Sheet } from '../readers/book.ts'
import { topLines } from '../readers/grid-sheet.ts'
import type { HeadingRows } from './heading-rows.ts'
import type { Ignored, Table } from './layout.ts'
import { firstShown } from './shown.ts'

/** Splits a sheet at its headings: what stands above its records; `lines` are none yet. */
export function takeTable(sheet: Sheet, { at, depth, headings, titles }: HeadingRows): Table {
  const top = topLines(sheet, at + depth)
  const headingLines = top.slice(at)
  const ignored: Ignored[] = [
    ...top
      .slice(0, at)
      .map((line): Ignored => ({ row: line.row, reason: firstShown(line) ? 'title' : 'blank' })),
    ...headingLines
      .filter(({ row }: Line) => row > 0)
      .map(({ row }): Ignored => ({ row, reason: 'heading' })),
    ...(sheet.frame?.trailerRow ? [{ row: sheet.frame.trailerRow, reason: 'subtotal' } as const] : []),
    ...sheet.deleted.map((row): Ignored => ({ row, reason: 'deleted' })),
  ]
  return { sheet, headings, headingLines, titles, lines: [], ignored }
}
