import type { Words } from '../messages/words.ts'
import { table } from '../text/table.ts'
import type { ReviewRow } from './review-rows.ts'

const columns = ['who', 'finding', 'declared', 'due', 'why'] as const

/** The rows of a review: lines for the eye, CSV for a spreadsheet, JSON for a program. */
export function reviewText(
  rows: readonly ReviewRow[],
  heads: Readonly<Record<(typeof columns)[number], string>>,
  format: 'pretty' | 'csv' | 'json',
  { review }: Words,
): string {
  if (format === 'json') return `${JSON.stringify({ rows }, null, 2)}\n`
  const cells = [columns.map((name) => heads[name]), ...rows.map((row) => columns.map((name) => row[name]))]
  if (format === 'csv') return `\uFEFF${cells.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
  if (rows.length === 0) return `${review.noOthers}\n`
  return `${table(cells, ['left', 'left', 'right', 'right', 'left']).join('\n')}\n`
}

/** A cell that begins like a formula is made a text. */
const quoted = (cell: string): string => {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
