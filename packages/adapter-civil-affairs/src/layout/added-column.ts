import type { Line, Raw, Table } from '@hedui/ingest'

/** A column that stands in no file: what `text` says of a line, null where it says nothing. */
export interface AddedColumn {
  /** What reports and evidence call it. */
  readonly heading: string
  /** What an adapter's column asks for. */
  readonly name: string
  text(line: Line): string | null
}

/** The table with more columns at the end. */
export function withColumns(table: Table, added: readonly AddedColumn[]): Table {
  const width = table.headings.length
  const headings = added.map(({ heading, name }) => ({ text: heading, names: [name], unit: null }))
  const lines = table.lines.map(
    (line): Line => ({
      row: line.row,
      width: width + added.length,
      cell: (index) => (index < width ? line.cell(index) : rawOf(added[index - width]?.text(line) ?? null)),
    }),
  )
  return { ...table, headings: [...table.headings, ...headings], lines }
}

const rawOf = (text: string | null): Raw =>
  text === null ? { kind: 'blank', text: '' } : { kind: 'text', text }
