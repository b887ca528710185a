import type { Line } from '../readers/book.ts'
import type { FieldToRead } from './field-to-read.ts'
import type { ColumnRead } from './read-column.ts'

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
