import type { CellValue } from '@hedui/core'
import type { Cell } from '../cells/cell.ts'

/** Where a field stands in a department's files, and how its cells are read. */
export interface Column<T extends CellValue = CellValue, Optional extends boolean = boolean> {
  readonly cell: Cell<T>
  /** Headings in order of preference; of a grouped heading the lower one, or `group/lower`. */
  readonly headings: readonly string[]
  /** The form may leave it out: its heading need not be there, and a blank is no gap. */
  readonly optional: Optional
}

/** A compulsory column: the sheet is only recognised with one of these headings, and a blank is reported. */
export const column = <T extends CellValue>(
  cell: Cell<T>,
  ...headings: [string, ...string[]]
): Column<T, false> => ({
  cell,
  headings,
  optional: false,
})

/** The same column where the form does not insist on it. */
export const optional = <T extends CellValue>(given: Column<T>): Column<T, true> => ({
  ...given,
  optional: true,
})
