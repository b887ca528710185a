import type { Book, Line } from '@hedui/ingest'
import { adapters } from '../adapters.ts'

/** A heading of the file and the column it stands over. */
export interface FoundHeading {
  readonly text: string
  readonly column: number
}

const searched = 30
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*]|\((?:元|万元|人|元\/月)\)$/gu, '')
    .toLowerCase()

const known: ReadonlySet<string> = new Set(
  adapters.flatMap(({ columns }) => Object.values(columns).flatMap(({ headings }) => headings.map(plain))),
)

const headingsOf = (line: Line): FoundHeading[] =>
  Array.from({ length: line.width }, (_, column) => ({
    text: line
      .cell(column)
      .text.replace(/[*＊]|（元）/g, '')
      .trim(),
    column,
  })).filter(({ text }) => text !== '' && text.length <= 30 && !/\d{6}|["|]/.test(text))

/** The headings of the first sheet that shows any: of its first lines that with most words that shipped adapters know. */
export function headingsIn({ sheets }: Book): readonly FoundHeading[] {
  for (const { hidden, lines } of sheets) {
    if (hidden) continue
    const rows = lines.slice(0, searched).map(headingsOf)
    const score = (row: readonly FoundHeading[]) => row.filter(({ text }) => known.has(plain(text))).length
    const best = rows.reduce<FoundHeading[]>((a, b) => (score(b) > score(a) ? b : a), [])
    const found = best.length > 0 ? best : (rows.find((row) => row.length > 1) ?? [])
    if (found.length > 0) return found
  }
  return []
}
