import { blank, type Raw } from '../readers/raw.ts'

/** A column that stands in no file: what the texts of other columns say. */
export interface AddedColumn<Name extends string = string> {
  /** What reports and evidence call it. */
  readonly heading: string
  /** What an adapter's column asks for. */
  readonly name: Name
  /** The columns that it is made of. */
  readonly of: readonly number[]
  /** Of a line's texts in those columns, `''` where blank: the text of the added cell, null where it is blank. */
  text(texts: readonly string[]): string | null
}

/** The cell of an added column, by the cells of the others. */
export function addedCell({ of, text }: AddedColumn, cell: (column: number) => Raw): Raw {
  const said = text(of.map((column) => cell(column).text))
  return said === null ? blank : { kind: 'text', text: said }
}
