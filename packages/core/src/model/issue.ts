/** What is wrong with a cell, row or file: a stable code and facts; sentences are made per language. */
export interface Issue {
  readonly file: string
  readonly sheet: string | null
  /** 1-based physical row of the sheet or line of the text file; null when the issue is about the whole file. */
  readonly row: number | null
  /** Heading as it stands in the file; null when the issue is about the whole row or file. */
  readonly column: string | null
  /** For example `national-id.check-digit`, `cell.blank`, `code.unmapped`. */
  readonly code: string
  /** The text as it stood in the file: personal data, masked on the way out. */
  readonly raw: string | null
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>
  /** `kept`: the row is a record all the same; `rejected`: it is not; `file`: no row is meant. */
  readonly disposition: 'kept' | 'rejected' | 'file'
}
