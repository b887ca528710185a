import type { Issue } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { CellContext } from '../cells/cell.ts'
import { columnLetter } from '../layout/column-letter.ts'
import { contextOf, type ReadOptions } from '../read/read-files.ts'
import { readSheet } from '../read/read-sheet.ts'
import type { Book, Sheet } from '../readers/book.ts'
import type { Fit } from '../recognise/fit.ts'
import { findPeriod, type Period } from '../recognise/period.ts'
import { byNearness, fitsOf, type Reason, recogniseSheet } from '../recognise/recognise.ts'
import type { FoundWord } from '../recognise/words.ts'

/** Where a field was found. */
export interface ExplainedColumn {
  readonly field: string
  readonly heading: string
  /** The spreadsheet's letter; of text and dbf files too. */
  readonly column: string
}

/** What one adapter makes of one sheet. */
export interface AdapterExplanation {
  readonly adapter: string
  readonly fits: boolean
  /** Columns that it reads. */
  readonly score: number
  readonly word: FoundWord | null
  /** Words of which one was sought, where none was found. */
  readonly wordsMissing: readonly string[]
  readonly headingRows: readonly number[]
  readonly columns: readonly ExplainedColumn[]
  readonly missing: readonly {
    readonly field: string
    readonly sought: readonly string[]
    readonly compulsory: boolean
  }[]
  readonly extra: readonly Omit<ExplainedColumn, 'field'>[]
  readonly period: Period | null
}

export interface SheetExplanation {
  readonly sheet: string | null
  readonly hidden: boolean
  readonly lines: number
  /** Who reads it; null where nobody does, for `reason`. */
  readonly adapter: string | null
  readonly reason: Reason | null
  /** The first that reading it by that adapter gives. */
  readonly issues: readonly Issue[]
  /** Every adapter of which a heading stands there, the nearest first. */
  readonly adapters: readonly AdapterExplanation[]
}

const shownCells = 10

/** Why which adapter reads which sheet of a book, what the others miss, and the first cells that are wrong. */
export const explainRecognition = (
  book: Book,
  adapters: readonly Adapter[],
  { catalogue }: Pick<ReadOptions, 'catalogue'> = {},
): readonly SheetExplanation[] =>
  book.sheets.map((sheet) => explainSheet(sheet, adapters, book.file, contextOf(catalogue)))

function explainSheet(
  sheet: Sheet,
  adapters: readonly Adapter[],
  file: string,
  context: CellContext,
): SheetExplanation {
  const { fit, reason } = recogniseSheet(sheet, adapters, file)
  const explained = fitsOf(sheet, adapters, file)
  const issues = fit ? readSheet(fit, { file, sha256: null }, context, undefined).issues : []
  return {
    sheet: sheet.name,
    hidden: sheet.hidden,
    lines: sheet.lines.length,
    adapter: fit?.adapter.id ?? null,
    reason: reason ?? null,
    issues: issues.slice(0, shownCells),
    adapters: explained
      .sort((a, b) => Number(b.fits) - Number(a.fits) || byNearness(a, b))
      .map((one) => explainFit(one, file)),
  }
}

function explainFit(
  { adapter, sheet, fits, explained, word, rows, headings, titles, match }: Fit,
  file: string,
): AdapterExplanation {
  const taken = new Set([...match.values()].flat())
  const headingAt = (column: number) => ({
    heading: headings[column]?.text ?? '',
    column: columnLetter(column),
  })
  return {
    adapter: adapter.id,
    fits,
    score: explained,
    word,
    wordsMissing: word === null ? adapter.recognise.words : [],
    headingRows: sheet.lines.slice(rows.at, rows.at + rows.depth).map(({ row }) => row),
    columns: [...match].flatMap(([field, columns]) =>
      columns.map((column) => ({ field, ...headingAt(column) })),
    ),
    missing: Object.entries(adapter.columns).flatMap(([field, { headings: sought, optional }]) =>
      match.has(field) ? [] : [{ field, sought, compulsory: !optional }],
    ),
    extra: headings.flatMap(({ text }, column) =>
      text === '' || taken.has(column) ? [] : [headingAt(column)],
    ),
    period:
      adapter.period === null
        ? null
        : findPeriod({ stated: sheet.month ?? null, titles, sheet: sheet.name, file }).period,
  }
}
