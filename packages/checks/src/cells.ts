import type { Dataset } from '@hedui/core'

/** A value that is known; null where there is nothing, undefined where nobody knows. */
type Cell<T> = T | null | undefined

/** How detectors read the rows of an entity. */
export interface Cells {
  readonly size: number
  /** The number of a text or code, the same in all entities; 1 where there is none, 0 where nobody knows. */
  code(field: string, row: number): number
  /** A text or code. */
  text(field: string, row: number): Cell<string>
  /** A number, an amount in fen, a day since 1970-01-01 or a month as `year * 12 + month - 1`; a truth as 0 or 1. */
  number(field: string, row: number): Cell<number>
  /** The year of a month or of the year alone. */
  year(field: string, row: number): Cell<number>
  /** Everything that a row says, by which rows may be ordered however they were handed over. */
  said(row: number): string
  /** The row that a key names; below 0 where it names none, or nobody knows which. */
  named(field: string, row: number): number
}

export function cellsOf({ dictionary, table }: Dataset, entity: string): Cells {
  const { columns, size } = table(entity)
  const codes = new Map<string, Uint32Array | null>()
  const code = (field: string, row: number): number => {
    let known = codes.get(field)
    if (known === undefined) {
      const column = columns[field]
      known = column?.kind === 'code' ? column.codes : null
      codes.set(field, known)
    }
    return known === null ? 0 : (known[row] as number)
  }
  const ends = (field: string, row: number, unit = 1): Cell<number> => {
    const column = columns[field]
    if (column?.kind !== 'range') return undefined
    const lo = column.lo[row] as number
    if (Number.isNaN(lo)) return null
    const first = Math.floor(lo / unit)
    return first === Math.floor((column.hi[row] as number) / unit) ? first : undefined
  }
  return {
    size,
    code,
    text(field, row) {
      const known = code(field, row)
      return known > 1 ? dictionary.text(known) : known === 1 ? null : undefined
    },
    number: (field, row) => ends(field, row),
    year: (field, row) => ends(field, row, 12),
    said: (row) =>
      JSON.stringify(
        Object.values(columns).map((column) =>
          column.kind === 'code'
            ? dictionary.text(column.codes[row] as number)
            : [column.lo[row], column.hi[row]],
        ),
      ),
    named: (field, row) => code(field, row) - 2,
  }
}

/** Rows by what a field says, in an order that is not that of the files; those that say nothing are left out. */
export function rowsBy({ size, text, said }: Cells, field: string): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  for (let row = 0; row < size; row++) {
    const key = text(field, row)
    if (typeof key !== 'string') continue
    const same = rows.get(key)
    if (same) same.push(row)
    else rows.set(key, [row])
  }
  for (const same of rows.values())
    if (same.length > 1) {
      const texts = new Map(same.map((row) => [row, said(row)]))
      const text = (row: number) => texts.get(row) as string
      same.sort((a, b) => (text(a) < text(b) ? -1 : 1))
    }
  return rows
}
