import type { Issue } from '@hedui/core'
import type { Sheet } from '../book.ts'

/** The sheets of a workbook, and what is wrong with them. */
export interface WorkbookSheets {
  readonly sheets: readonly Sheet[]
  readonly issues: readonly Issue[]
}
