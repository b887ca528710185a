import type { CellValue } from '@hedui/core'
import type { Column } from '../adapter/column.ts'
import type { Line } from '../readers/book.ts'
import type { FieldColumn } from './columns.ts'
import type { ColumnRead } from './read-column.ts'

/** One field to read. */
export interface FieldToRead {
  readonly place: FieldColumn
  readonly column: Column
  /** Stands where the cell is blank. */
  readonly otherwise: CellValue | null
}

/** The records of a sheet: what is left of its lines, however they are held. */
export interface Records {
  readonly size: number
  /** The physical row of each record. */
  readonly rows: readonly number[]
  /** The line of a record, after all steps. */
  line(record: number): Line
  /** Whether anything stands in a column. */
  shows(column: number): boolean
  read(fields: readonly FieldToRead[]): readonly ColumnRead[]
}
