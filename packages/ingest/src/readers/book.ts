import type { CellValue, Issue } from '@hedui/core'
import type { Frame } from '../form/frame.ts'
import type { Grid } from './grid.ts'
import type { Raw } from './raw.ts'

export type BookFormat =
  | 'csv'
  | 'tsv'
  | 'text'
  | 'piped'
  | 'fixed-width'
  | 'json'
  | 'ndjson'
  | 'xlsx'
  | 'xls'
  | 'dbf'
export type Encoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** The shape of a text file that its bytes do not tell: what separates fields or where to cut, and which lines are no records. */
export interface Form {
  readonly name: 'piped' | 'fixed-width'
  /** What the fields are called, in order; null: a line of the file says. */
  readonly headings: readonly string[] | null
  /** Null where the bytes do not have this shape. */
  open(bytes: Uint8Array): Sheet | null
  /** The file of some records: control lines with their totals, and a line a record. Error `write.length`. */
  write(given: FormGiven): Uint8Array
}

/** What a declared form is filled in with. */
export interface FormGiven {
  readonly headings: readonly string[]
  /** A text a heading. */
  readonly rows: readonly (readonly string[])[]
  /** By heading: whether its texts are figures. */
  readonly figures: readonly boolean[]
  readonly month: string | null
  /** What each row states, for the totals. */
  readonly records: readonly Readonly<Record<string, CellValue | null | undefined>>[]
}

/** One physical row of a sheet. Cells beyond `width` are blank. */
export interface Line {
  /** 1-based row of the sheet or line of the text file where it begins; in a dbf the record, 0 its field names. */
  readonly row: number
  readonly width: number
  cell(index: number): Raw
}

/** A rectangle of merged cells; all four bounds are 0-based and inside it. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  /** Null for text and dbf files. */
  readonly name: string | null
  readonly hidden: boolean
  /** In order of `row`; a row that the file does not mention may be missing. */
  readonly lines: readonly Line[]
  /** The same lines as places in bytes, where the file allows it. */
  readonly grid?: Grid
  readonly merges: readonly Merge[]
  /** Rows of a workbook that a filter or a person hid; they are lines like any other. */
  readonly hiddenRows?: readonly number[]
  /** Rows that the file marks as deleted. */
  readonly deleted: readonly number[]
  /** The same bytes in a shape that an adapter declares; null where they have another. Only of text. */
  readonly shaped?: (form: Form) => Sheet | null
  /** The period as a header or a host writes it: surer than titles. */
  readonly month?: string | null
  /** The headings are keys of records: those that nobody knows are reported. */
  readonly keyed?: true
  /** Where that is not the book's: of a sheet in a declared shape. */
  readonly written?: { readonly format: BookFormat; readonly encoding: Encoding }
  /** Only of a sheet in a declared shape. */
  readonly frame?: Frame
}

/** A file as sheets of lines of cells, before anybody asks what they mean. */
export interface Book {
  readonly file: string
  readonly format: BookFormat
  /** Of text and dbf files. */
  readonly encoding: Encoding | null
  readonly sheets: readonly Sheet[]
  readonly issues: readonly Issue[]
}
