import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import type { Page } from './page.ts'

const plainFigure = /^-?\d{1,12}(\.\d{1,2})?$/
const asText = '@'

/** A workbook of one sheet. Everything is text but amounts and counts, so that no long number is rounded. */
export function xlsxBytes({ title, headings, rows, figures }: Page, name: string): Uint8Array {
  const text = (v: string): CellObject | null => (v === '' ? null : { t: 's', v, z: asText })
  const figure = (v: string): CellObject | null =>
    plainFigure.test(v) ? { t: 'n', v: Number(v), z: v.includes('.') ? '0.00' : '0' } : text(v)
  const above = title === null ? [] : [[text(title)]]
  const body = rows.map((row) => row.map((cell, i) => (figures[i] ? figure(cell) : text(cell))))
  const sheet: WorkSheet = utils.aoa_to_sheet([...above, headings.map(text), ...body])
  if (title !== null && headings.length > 1)
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: headings.length - 1 } }]
  const sheetName = name.replace(/[\\/?*[\]:]/g, '').slice(0, 31) || 'Sheet1'
  return new Uint8Array(
    write({ SheetNames: [sheetName], Sheets: { [sheetName]: sheet } }, { type: 'array', bookType: 'xlsx' }),
  )
}
