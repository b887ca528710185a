import type { Ignored, Layout } from './layout.ts'
import { firstShown } from './shown.ts'

/** Ignores lines on which nothing stands. */
export const blankRows: Layout = {
  name: 'blankRows',
  apply(table) {
    const lines = table.lines.filter((line) => firstShown(line) !== null)
    if (lines.length === table.lines.length) return table
    const kept = new Set(lines)
    const ignored = table.lines
      .filter((line) => !kept.has(line))
      .map(({ row }): Ignored => ({ row, reason: 'blank' }))
    return { ...table, lines, ignored: [...table.ignored, ...ignored] }
  },
}
