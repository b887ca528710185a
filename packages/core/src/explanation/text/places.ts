import type { Words } from './words.ts'

interface Place {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly column: string | null
}

const rowsShown = 6

export const placeKey = ({ file, sheet, row }: Pick<Place, 'file' | 'sheet' | 'row'>): string =>
  JSON.stringify([file, sheet, row])

/** Places in words, those of one file, sheet and column together. */
export function placesText(places: readonly Place[], words: Words): string {
  const groups = new Map<string, { file: string; column: string | null; rows: Set<number> }>()
  for (const { file, sheet, row, column } of places) {
    const key = JSON.stringify([file, sheet, column])
    const group = groups.get(key) ?? {
      file: sheet === null ? file : `${file} [${sheet}]`,
      column,
      rows: new Set(),
    }
    groups.set(key, group)
    group.rows.add(row)
  }
  return [...groups.values()]
    .map(({ file, column, rows }) => {
      const all = [...rows]
      return words.place(file, all.slice(0, rowsShown), Math.max(0, all.length - rowsShown), column)
    })
    .join(words.semicolon)
}
