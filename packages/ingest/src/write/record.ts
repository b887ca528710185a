import { type CellValue, cellAt, type RecordBatch } from '@hedui/core'

/** A record by canonical field; null or left out: it states nothing. */
export type WritableRecord = Readonly<Record<string, CellValue | null | undefined>>

/** The records of a batch, each with the fields that it states. */
export const recordsOf = ({ rows, columns }: RecordBatch): Readonly<Record<string, CellValue>>[] =>
  rows.map((_, i) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([field, column]) => {
        const value = cellAt(column, i)
        return value === null ? [] : [[field, value] as const]
      }),
    ),
  )
