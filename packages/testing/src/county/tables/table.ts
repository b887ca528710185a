import type { TableName } from '../record.ts'
import type { Column } from './column.ts'

/** What a host calls the records of a row, and which of its fields are theirs. */
export interface Stated {
  readonly entity: string
  readonly register: string
  readonly fields: readonly string[]
}

/** One department's file. */
export interface Table {
  readonly name: TableName
  readonly department: string
  readonly register: string
  readonly folder: string
  /** The file's name, and the title above its headings. */
  readonly title: string
  readonly monthly: boolean
  /** How a plain export of the department is encoded. */
  readonly encoding: 'utf-8' | 'gb18030'
  readonly columns: readonly Column[]
  /** Whether subtotals per village, a total and signatures stand below. */
  readonly totals: boolean
  readonly states: readonly Stated[]
}
