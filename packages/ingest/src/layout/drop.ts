import type { Line } from '../readers/book.ts'
import type { Raw } from '../readers/raw.ts'
import type { Ignored, Layout, Reason, Table } from './layout.ts'
import { firstShown } from './shown.ts'

/** What makes a step look at a line: one of its first cells, or its row. All else stays. */
export interface Signs {
  /** Of the first cell that is not blank. */
  first(cell: Raw): boolean
  /** Of texts of ASCII letters and digits alone, `first` holds of none but these, in whatever case. */
  readonly plain?: readonly string[]
  /** Of the cell to the right of it. */
  beside?(cell: Raw): boolean
  readonly rows?: ReadonlySet<number>
  /** Whether a line with such a sign goes; left out: it does. */
  goes?(line: Line, first: Raw): boolean
}

/** A step that takes lines away by their signs. */
export interface Drop extends Layout {
  /** Made once for the table. */
  signs(table: Table): Signs
}

/** A step that ignores the lines with such signs. */
export const drop = (name: string, reason: Reason, signs: (table: Table) => Signs): Drop => ({
  name,
  signs,
  apply(table) {
    const { first, beside, rows, goes } = signs(table)
    const ignored: Ignored[] = []
    const lines = table.lines.filter((line) => {
      const shown = firstShown(line)
      if (shown === null) return true
      const sign =
        rows?.has(line.row) || first(shown.cell) || (beside?.(line.cell(shown.column + 1)) ?? false)
      if (!sign || goes?.(line, shown.cell) === false) return true
      ignored.push({ row: line.row, reason })
      return false
    })
    return ignored.length === 0 ? table : { ...table, lines, ignored: [...table.ignored, ...ignored] }
  },
})
