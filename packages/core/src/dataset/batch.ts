/** A value as a source states it: fen for money, `YYYY-MM-DD` (or `YYYY-MM`, `YYYY`) for dates, text, codes. */
export type CellValue = string | number | boolean

/**
 * The cells of one field, one per record, in the form that suits whoever reads them: a list, in which null is
 * blank or unreadable; words that occur again and again, each said once, by their place among `words` (-1 is null);
 * whole numbers (fen, counts; NaN is null); or texts of at most 24 digits, perhaps with an X after them, each packed
 * into three whole numbers: nine digits, the next nine, and the further digits * 64 + the length * 2 + 1 where an X
 * ends it. Where the last of the three is 0, the cell is what `others` has of the record, or null.
 */
export type CellValues =
  | readonly (CellValue | null)[]
  | { readonly codes: Int32Array; readonly words: readonly CellValue[] }
  | { readonly numbers: Float64Array }
  | { readonly digits: Int32Array; readonly others: ReadonlyMap<number, CellValue> }

/** Where a batch of records came from. */
export interface Source {
  /** Path relative to the folder read, with `/`. */
  readonly file: string
  /** Null for text and dbf files. */
  readonly sheet: string | null
  readonly department: string
  readonly register: string
  readonly adapter: string
  readonly adapterVersion: string
  /** Of the file's bytes, in hex; null for records that never were a file. */
  readonly sha256: string | null
}

/** One canonical field over all records of a batch. */
export interface BatchColumn {
  /** Heading as it stands in the file; null when the value does not come from a column. */
  readonly heading: string | null
  /** A spreadsheet's letter of the column: A, …, Z, AA; left out when the value comes from no column of a sheet. */
  readonly letter?: string
  /** The form requires it: a null is then a gap. */
  readonly compulsory: boolean
  readonly values: CellValues
}

/** The areas and time for which a register can be trusted to be complete. */
export interface Coverage {
  readonly register: string
  /** Null: whatever the programme. */
  readonly programme: string | null
  /** A township's name, a division code, or `*` for the whole dataset. */
  readonly area: string
  /** First day covered, `YYYY-MM-DD`. */
  readonly from: string
  /** First day no longer covered; null is open. */
  readonly to: string | null
}

/** Records of one sheet, column by column. */
export interface RecordBatch {
  readonly source: Source
  /** The canonical entities that each record states, for example `enrolment` and `payment`. */
  readonly makes: readonly string[]
  /** 1-based physical row or line of each record. */
  readonly rows: readonly number[]
  readonly columns: Readonly<Record<string, BatchColumn>>
  readonly coverage: readonly Coverage[]
}
