import type { Words } from '../messages/words.ts'
import { linesText } from './lines-text.ts'
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
  if (rows.length === 0 && format === 'pretty') return `${review.noOthers}\n`
  return linesText(cells, format, ['left', 'left', 'right', 'right', 'left'])
}
