import type { FieldType } from '../model/field.ts'

/**
 * Numbers, dates (days since 1970-01-01), months (`year * 12 + month - 1`) and truths (0 or 1) as the
 * least and greatest value they may have; one array where all are exact. Unknown is the widest range;
 * NaN at both ends says that there is nothing.
 */
export interface RangeColumn {
  readonly kind: 'range'
  readonly type: FieldType
  readonly lo: Float64Array
  readonly hi: Float64Array
}

/** Texts, codes and keys as numbers: 0 unknown, 1 nothing, else a dictionary code or a row number + 2. */
export interface CodeColumn {
  readonly kind: 'code'
  readonly type: FieldType
  readonly codes: Uint32Array
  /** For keys: the entity whose rows are meant. */
  readonly to?: string
}

export type Column = RangeColumn | CodeColumn

/** A key goes by its row, which is two less than its code. */
export const shiftOf = (column: Column): number => (column.kind === 'code' && column.to !== undefined ? 2 : 0)

/** Keys as row numbers: -1 unknown, -2 nothing. */
export const rowOf = (code: number): number => (code === 0 ? -1 : code === 1 ? -2 : code - 2)
export const codeOfRow = (row: number): number => (row === -1 ? 0 : row === -2 ? 1 : row + 2)
export function codesOfRows(rows: Int32Array): Uint32Array {
  const codes = new Uint32Array(rows.length)
  for (let i = 0; i < codes.length; i++) codes[i] = codeOfRow(rows[i] as number)
  return codes
}
