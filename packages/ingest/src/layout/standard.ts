import { blankRows } from './blank-rows.ts'
import type { Drop } from './drop.ts'
import type { ColumnOf, Layout, Table } from './layout.ts'
import { notes } from './notes.ts'
import { otherTable } from './other-table.ts'
import { repeatedHeadings } from './repeated-headings.ts'
import { repeatedTitles } from './repeated-titles.ts'
import { signatures } from './signatures.ts'
import { subtotals } from './subtotals.ts'

/** The steps that take lines away by what stands at their beginning, in order. */
export const standardDrops: readonly Drop[] = [
  repeatedHeadings,
  otherTable,
  repeatedTitles,
  subtotals,
  signatures,
  notes,
]

/** The steps that every sheet takes, in order. */
export const standardLayout: readonly Layout[] = [blankRows, ...standardDrops]

/** Takes a table through steps. */
export const applyLayout = (table: Table, steps: readonly Layout[], columnOf: ColumnOf): Table =>
  steps.reduce((done, step) => step.apply(done, columnOf), table)
