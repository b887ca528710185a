import type { Adapter } from '../adapter/adapter.ts'
import type { HeadingRows } from '../layout/heading-rows.ts'
import type { ColumnOf, Table } from '../layout/layout.ts'
import { applyLayout } from '../layout/standard.ts'
import type { Sheet } from '../readers/book.ts'
import { type Match, matchField, matchHeadings, soughtBy } from './match.ts'
import { type FoundWord, findWord } from './words.ts'

/** How well an adapter fits a sheet. */
export interface Fit {
  readonly adapter: Adapter
  /** As the adapter sees it. */
  readonly sheet: Sheet
  readonly rows: HeadingRows
  /** Headings after the adapter's own steps. */
  readonly headings: Table['headings']
  readonly titles: readonly string[]
  readonly match: Match
  /** Columns of the sheet that the adapter reads. */
  readonly explained: number
  /** Compulsory fields without a column. */
  readonly missing: readonly string[]
  readonly word: FoundWord | null
  readonly fits: boolean
}

/** The column of a field where there is exactly one. */
export const columnOf =
  (adapter: Adapter): ColumnOf =>
  (field, headings) => {
    const columns = matchField(adapter, field, headings)
    return columns?.length === 1 ? columns[0] : undefined
  }

/** The best place for an adapter's headings in a sheet; null where not one of them stands in it. */
export function fitOf(
  adapter: Adapter,
  sheet: Sheet,
  places: readonly HeadingRows[],
  file: string,
): Fit | null {
  let best: Place | null = null
  for (const rows of places) {
    const place = placeAt(adapter, sheet, rows)
    if (place && (best === null || better(place, best))) best = place
  }
  if (best === null) return null
  const { titles } = best.rows
  const { words } = adapter.recognise
  const word = findWord(words, { titles, sheet: sheet.name, file })
  const fits = best.missing.length === 0 && (words.length === 0 || word !== null)
  return { adapter, sheet, ...best, titles, word, fits }
}

type Place = Pick<Fit, 'rows' | 'headings' | 'match' | 'explained' | 'missing'>

/** Nothing missing, then more columns explained, then headings of groups, one row of headings (the upper may be a title), then the upper place. */
const better = (a: Place, b: Place): boolean => {
  const [complete, other] = [a.missing.length === 0, b.missing.length === 0]
  if (complete !== other) return complete
  if (a.explained !== b.explained) return a.explained > b.explained
  return a.rows.grouped === b.rows.grouped ? a.rows.depth < b.rows.depth : a.rows.grouped
}

function placeAt(adapter: Adapter, sheet: Sheet, rows: HeadingRows): Place | null {
  const before = matchHeadings(adapter, rows.headings)
  if (before.size === 0) return null
  const headings = headingsAfter(adapter, sheet, rows)
  const match = headings === rows.headings ? before : matchHeadings(adapter, headings)
  const missing: string[] = []
  for (const [field, { optional }] of soughtBy(adapter))
    if (!optional && !match.has(field)) missing.push(field)
  return { rows, headings, match, missing, explained: new Set([...match.values()].flat()).size }
}

/** The headings that the adapter's own steps leave. */
function headingsAfter(adapter: Adapter, sheet: Sheet, { headings, titles }: HeadingRows): Table['headings'] {
  if (adapter.layout.length === 0) return headings
  const empty: Table = { sheet, headings, headingLines: [], titles, lines: [], ignored: [] }
  return applyLayout(empty, adapter.layout, columnOf(adapter)).headings
}
