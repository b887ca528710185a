import { type Alignment, table } from '../text/table.ts'

/** Rows of cells, the heading first: in columns for the eye, or as CSV that spreadsheets read. */
export function linesText(
  cells: readonly (readonly string[])[],
  format: 'pretty' | 'csv',
  alignment: readonly Alignment[] = [],
): string {
  if (format === 'csv') return `\uFEFF${cells.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
  return `${table(cells, alignment).join('\n')}\n`
}

/** A cell that begins like a formula is made a text. */
const quoted = (cell: string): string => {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
