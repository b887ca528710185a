import type { Line } from '../readers/book.ts'
import type { Raw } from '../readers/raw.ts'
import { plainHeading } from './heading.ts'
import type { Layout } from './layout.ts'

/** Where the unit of an amount stands in a column of its own, each line's amount with the unit of its line: 0.03 beside 万元 is 0.03万元. */
export const unitBeside = (field: string, ...headings: readonly string[]): Layout => ({
  name: `unitBeside(${field})`,
  names: [],
  apply(table, columnOf) {
    const column = columnOf(field, table.headings)
    const names = new Set(headings.map(plainHeading))
    const beside = table.headings.findIndex((heading) => heading.names.some((name) => names.has(name)))
    if (column === undefined || beside < 0) return table
    const lines = table.lines.map(
      (line): Line => ({
        row: line.row,
        width: line.width,
        cell: (index) =>
          index === column ? withUnit(line.cell(column), line.cell(beside)) : line.cell(index),
      }),
    )
    return { ...table, lines }
  },
})

const withUnit = (amount: Raw, unit: Raw): Raw => {
  const written = unit.text.trim()
  if (amount.kind === 'blank' || written === '') return amount
  return { kind: 'text', text: `${amount.number ?? amount.text.trim()}${written}` }
}
