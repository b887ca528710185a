import type { Issue } from '@hedui/core'
import type { Raw } from './raw.ts'

export type BookFormat = 'csv' | 'tsv' | 'text' | 'xlsx' | 'xls' | 'dbf'
export type Encoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be'

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
  readonly merges: readonly Merge[]
  /** Rows of a workbook that a filter or a person hid; they are lines like any other. */
  readonly hiddenRows?: readonly number[]
  /** Rows that the file marks as deleted. */
  readonly deleted: readonly number[]
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
