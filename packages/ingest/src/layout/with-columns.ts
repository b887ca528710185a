import type { Line } from '../readers/book.ts'
import { blank } from '../readers/raw.ts'
import { type AddedColumn, addedCell } from './added-column.ts'
import type { Table } from './layout.ts'

/** A table with more columns at the end. */
export function withColumns(table: Table, added: readonly AddedColumn[]): Table {
  if (added.length === 0) return table
  const width = table.headings.length
  const headings = added.map(({ heading, name }) => ({ text: heading, names: [name], unit: null }))
  const lines = table.lines.map(
    (line): Line => ({
      row: line.row,
      width: width + added.length,
      cell(index) {
        const column = added[index - width]
        if (column !== undefined) return addedCell(column, (of) => line.cell(of))
        return index < width ? line.cell(index) : blank
      },
    }),
  )
  return { ...table, headings: [...table.headings, ...headings], lines }
}
