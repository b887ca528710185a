import type { Line, Sheet } from '../readers/book.ts'
import type { AddedColumn } from './added-column.ts'
import type { Heading } from './heading.ts'

/** Why a physical line holds no record. */
export type Reason =
  | 'title'
  | 'heading'
  | 'blank'
  | 'subtotal'
  | 'signature'
  | 'note'
  | 'deleted'
  | 'otherTable'

export interface Ignored {
  readonly row: number
  readonly reason: Reason
}

/** A sheet on its way to one record per line. */
export interface Table {
  readonly sheet: Sheet
  /** By column. */
  readonly headings: readonly Heading[]
  /** The physical lines of the headings, as they stand. */
  readonly headingLines: readonly Line[]
  /** What stands above the headings, a text per line. */
  readonly titles: readonly string[]
  readonly lines: readonly Line[]
  /** Lines taken away so far; with `lines` and the headings they are all lines of the sheet. */
  readonly ignored: readonly Ignored[]
}

/** Where a field of the adapter stands among headings; undefined where it does not, or not for certain. */
export type ColumnOf = (field: string, headings: readonly Heading[]) => number | undefined

/** One step towards one record per line. A line it takes away goes to `ignored`. */
export interface Layout {
  readonly name: string
  apply(table: Table, columnOf: ColumnOf): Table
  /** Names of all headings that it may add; left out: any. */
  readonly names?: readonly string[]
  /** Of a step that does nothing but add columns: those. Lines need not be made for it. */
  readonly adds?: (table: Omit<Table, 'lines'>) => readonly AddedColumn[]
}
