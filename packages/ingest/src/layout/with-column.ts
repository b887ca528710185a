import type { Line } from '../readers/book.ts'
import type { Raw } from '../readers/raw.ts'
import type { Heading } from './heading.ts'
import type { Table } from './layout.ts'

/** The table with one more column at the end. */
export function withColumn(table: Table, added: Heading, cellOf: (line: Line) => Raw): Table {
  const width = table.headings.length
  const lines = table.lines.map(
    (line): Line => ({
      row: line.row,
      width: width + 1,
      cell: (index) => (index === width ? cellOf(line) : line.cell(index)),
    }),
  )
  return { ...table, headings: [...table.headings, added], lines }
}
