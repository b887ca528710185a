import { cellAt, type RecordBatch } from '@hedui/core'
import {
  type Adapter,
  type FileSource,
  type ReadOptions,
  type ReadResult,
  readFiles,
} from '../../src/index.ts'
import { utf8 } from './gbk.ts'

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\r\n')

/** A file of rows of text. */
export const csvFile = (rows: readonly (readonly string[])[], file = '名册.csv'): FileSource => ({
  file,
  bytes: utf8(csv(rows)),
})

/** Reads one table. */
export const readRows = (
  rows: readonly (readonly string[])[],
  adapters: readonly Adapter[],
  { file = '名册.csv', ...options }: Partial<ReadOptions> & { readonly file?: string } = {},
): ReadResult => readFiles([csvFile(rows, file)], { adapters, ...options })

/** A batch as one object per record. */
export const records = ({ batches }: ReadResult): Record<string, unknown>[] =>
  batches.flatMap(({ rows, columns }) =>
    rows.map((row, i) => ({
      row,
      ...Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, cellAt(column, i)])),
    })),
  )

/** The same batch, with its values as lists. */
export const listed = (batch: RecordBatch): RecordBatch => ({
  ...batch,
  columns: Object.fromEntries(
    Object.entries(batch.columns).map(([field, column]) => [
      field,
      { ...column, values: batch.rows.map((_, i) => cellAt(column, i)) },
    ]),
  ),
})
