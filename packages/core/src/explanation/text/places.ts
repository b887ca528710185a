import type { Words } from './words.ts'

interface Place {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly column: string | null
  readonly letter?: string
}

const rowsShown = 6

export const placeKey = ({ file, sheet, row }: Pick<Place, 'file' | 'sheet' | 'row'>): string =>
  JSON.stringify([file, sheet, row])

/** Places in words, those of one file, sheet and column together. */
export function placesText(places: readonly Place[], words: Words): string {
  const groups = new Map<string, Pick<Place, 'file' | 'column' | 'letter'> & { rows: Set<number> }>()
  for (const { sheet, row, ...place } of places) {
    const { file, column, letter } = place
    const key = JSON.stringify([file, sheet, column, letter])
    const group = groups.get(key) ?? {
      ...place,
      file: sheet === null ? file : `${file} [${sheet}]`,
      rows: new Set(),
    }
    groups.set(key, group)
    group.rows.add(row)
  }
  return [...groups.values()]
    .map(({ rows, ...place }) => {
      const all = [...rows]
      return words.place(place, all.slice(0, rowsShown), Math.max(0, all.length - rowsShown))
    })
    .join(words.semicolon)
}
