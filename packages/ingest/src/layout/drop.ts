import type { Line } from '../readers/book.ts'
import type { Raw } from '../readers/raw.ts'
import type { Ignored, Layout, Reason, Table } from './layout.ts'
import { firstShown } from './shown.ts'

/** Tells from a line that is not blank, and its first cell that is not, whether it goes. */
export type Drops = (first: Raw, line: Line, column: number) => boolean

/** A step that ignores the lines of which `drops`, made once for the table, says so. */
export const drop = (name: string, reason: Reason, drops: (table: Table) => Drops): Layout => ({
  name,
  apply(table) {
    const goes = drops(table)
    const ignored: Ignored[] = []
    const lines = table.lines.filter((line) => {
      const first = firstShown(line)
      const stays = first === null || !goes(first.cell, line, first.column)
      if (!stays) ignored.push({ row: line.row, reason })
      return stays
    })
    return ignored.length === 0 ? table : { ...table, lines, ignored: [...table.ignored, ...ignored] }
  },
})
