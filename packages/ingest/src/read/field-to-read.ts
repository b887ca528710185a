import type { CellValue } from '@hedui/core'
import type { Column } from '../adapter/column.ts'
import type { FieldColumn } from './columns.ts'

/** One field to read. */
export interface FieldToRead {
  readonly place: FieldColumn
  readonly column: Column
  /** Stands where the cell is blank. */
  readonly otherwise: CellValue | null
}
