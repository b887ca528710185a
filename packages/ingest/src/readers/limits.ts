/** How much of a file is read at most. Whoever sends a file may mean harm; whoever reads one has other work. */
export interface Limits {
  /** Bytes of the file as it stands. */
  readonly fileBytes: number
  /** Bytes of one cell of a text file: a spreadsheet's has 32,767 characters at most. */
  readonly cellBytes: number
  /** Entries in the directory of a zip. */
  readonly zipEntries: number
  /** Bytes that the parts of a workbook may inflate to, all together. */
  readonly inflatedBytes: number
  /** How many times as long as it is compressed a part may be, if it inflates to more than a megabyte. */
  readonly inflationRatio: number
  readonly sheets: number
  /** Cells of a whole file. */
  readonly cells: number
  /** Texts that the cells of a workbook share. */
  readonly sharedStrings: number
  /** Columns of a sheet: what stands further right is left out and reported, the rest is read. */
  readonly columns: number
}

export const defaultLimits: Limits = {
  fileBytes: 1 << 30,
  cellBytes: 1 << 20,
  zipEntries: 10_000,
  inflatedBytes: 1 << 30,
  inflationRatio: 250,
  sheets: 512,
  cells: 100_000_000,
  sharedStrings: 20_000_000,
  columns: 2_000,
}
