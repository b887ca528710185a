import type { CodeColumn, Column, RangeColumn } from '../column.ts'
import type { Table } from '../table.ts'

/** Rows in rising order. */
export type Rows = ArrayLike<number>
export type Lookup = (value: number) => Rows

/** Numbers over those of another column, which are read one by one without being put together. */
export interface LaidNumbers extends RangeColumn {
  readonly below: RangeColumn
  readonly own: RangeColumn
  /** Whether the least values are the greatest too. */
  readonly isExact: boolean
}

/** The same for codes; `patch` holds those of rows below that our own rows change. */
export interface LaidWords extends CodeColumn {
  readonly below: CodeColumn
  readonly own: CodeColumn
  readonly patch: ReadonlyMap<number, number>
}

/** Rows over those of another table. */
export interface LaidRows extends Table {
  readonly below: Table
  readonly own: Table
  /** The rows that state a value in a field. */
  rowsWith(field: string, value: number): Rows
}

/** What lies over something else, told apart by its class. */
export abstract class Over {}

type Laid<T> = T extends CodeColumn ? LaidWords : T extends RangeColumn ? LaidNumbers : LaidRows

/** Whether a column or table lies over another. */
export const isLaid = <T extends Column | Table>(laid: T): laid is T & Laid<T> => laid instanceof Over
