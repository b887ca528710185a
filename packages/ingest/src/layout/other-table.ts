import type { Drop } from './drop.ts'
import { headingsAmong } from './headings-among.ts'
import type { Table } from './layout.ts'
import { firstShown } from './shown.ts'

/** Ends the table where the headings of another begin below it: its records are no records of this one. */
export const otherTable: Drop = {
  name: 'otherTable',
  signs({ headings }) {
    const known = new Set(headings.map(({ text }) => text))
    return { plain: [...known], first: ({ text }) => known.has(text.trim()) }
  },
  apply(table: Table): Table {
    const { first } = this.signs(table)
    const end = table.lines.findIndex((line) => {
      const shown = firstShown(line)
      return shown !== null && first(shown.cell) && headingsAmong(line, table.headings) === 'other'
    })
    if (end < 0) return table
    const others = table.lines.slice(end).map(({ row }) => ({ row, reason: 'otherTable' as const }))
    return { ...table, lines: table.lines.slice(0, end), ignored: [...table.ignored, ...others] }
  },
}
