import type { Line } from '../readers/book.ts'
import { blank, type Raw } from '../readers/raw.ts'
import type { Layout } from './layout.ts'

/** Repeats the value of a field down the blank cells below it, as a merged or once-written cell means it. */
export const fillDown = (field: string): Layout => ({
  name: `fillDown(${field})`,
  names: [],
  apply(table, columnOf) {
    const column = columnOf(field, table.headings)
    if (column === undefined) return table
    let last: Raw = blank
    const lines = table.lines.map((line): Line => {
      const cell = line.cell(column)
      if (cell.kind !== 'blank') last = cell
      return cell.kind === 'blank' && last.kind !== 'blank' ? replaced(line, column, last) : line
    })
    return { ...table, lines }
  },
})

const replaced = (line: Line, column: number, by: Raw): Line => ({
  row: line.row,
  width: Math.max(line.width, column + 1),
  cell: (index) => (index === column ? by : line.cell(index)),
})
