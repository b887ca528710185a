import type { Evidence } from '@hedui/core'
import type { Words } from '../../messages/words.ts'

const rowsShown = 6
const placesShown = 6

/** The rows that a finding rests on, one line per file, sheet and column; many rows are counted. */
export function evidenceLines(evidence: readonly Evidence[], words: Words): string[] {
  const places = new Map<
    string,
    { place: string; column: string | null; letter: string | undefined; rows: number[] }
  >()
  for (const { file, sheet, row, column, letter } of evidence) {
    const key = JSON.stringify([file, sheet, column, letter])
    const known = places.get(key)
    const place = sheet === null ? file : `${file} [${sheet}]`
    if (!known) places.set(key, { place, column, letter, rows: [row] })
    else if (!known.rows.includes(row)) known.rows.push(row)
  }
  const all = [...places.values()]
  const lines = all.slice(0, placesShown).map(({ place, column, letter, rows }) => {
    const shown = rows.slice(0, rowsShown)
    return `${place} ${words.report.rows({ rows: shown, more: rows.length - shown.length, column, letter })}`
  })
  const count = all.slice(placesShown).reduce((sum, { rows }) => sum + rows.length, 0)
  return count === 0 ? lines : [...lines, words.report.morePlaces({ count })]
}
