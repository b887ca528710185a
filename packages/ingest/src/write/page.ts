/** What a file will show, before it has a format. */
export interface Page {
  /** Above the headings; null: nothing. */
  readonly title: string | null
  readonly headings: readonly string[]
  /** By column: whether a workbook holds its cells as numbers. */
  readonly figures: readonly boolean[]
  readonly rows: readonly (readonly string[])[]
}
