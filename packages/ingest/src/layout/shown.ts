import type { Line } from '../readers/book.ts'
import type { Raw } from '../readers/raw.ts'

/** The first cell of a line that is not blank, and its column; null on a blank line. */
export function firstShown(line: Line): { readonly column: number; readonly cell: Raw } | null {
  for (let column = 0; column < line.width; column++) {
    const cell = line.cell(column)
    if (cell.kind !== 'blank') return { column, cell }
  }
  return null
}

/** The texts of the cells that are not blank. */
export function shownTexts(line: Line): string[] {
  const texts: string[] = []
  for (let column = 0; column < line.width; column++) {
    const { kind, text } = line.cell(column)
    if (kind !== 'blank') texts.push(text.trim())
  }
  return texts
}

/** Whether a cell begins with an ASCII character, as no word of the vocabulary does; decodes nothing of a text file. */
export const beginsPlain = (raw: Raw): boolean =>
  (raw.bytes === undefined ? raw.text.charCodeAt(0) : (raw.bytes[raw.from as number] as number)) < 0x80
