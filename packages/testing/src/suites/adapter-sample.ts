import { type Catalogue, type CellValue, cellAt, type RecordBatch } from '@hedui/core'
import { type Adapter, readFiles } from '@hedui/ingest'

/** A synthetic file of one adapter, and the records that it states. */
export interface Sample {
  readonly adapter: Adapter
  readonly file: string
  readonly above?: readonly string[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Writes headings and rows as the bytes of the file; left out: as CSV below the titles. */
  readonly write?: (headings: readonly string[], rows: readonly (readonly string[])[]) => Uint8Array
  readonly records: readonly Readonly<Record<string, CellValue>>[]
}

/** The cells of a line, written with `|` between them. */
export const cells = (line: string): readonly string[] => line.split('|')

/** Reads lines of cells as the text file that a department would send. */
export function readSample(
  adapters: readonly Adapter[],
  { file, above = [], headings, rows, write }: Omit<Sample, 'adapter' | 'records'>,
  catalogue: Catalogue = [],
) {
  const bytes = write?.(headings, rows) ?? csvOf([...above.map((title) => [title]), headings, ...rows])
  const { batches, files, issues } = readFiles([{ file, bytes }], { adapters, catalogue })
  return {
    adapters: files.map(({ adapter }) => adapter),
    records: batches.flatMap(recordsOf),
    coverage: batches.flatMap(({ coverage }) => coverage),
    issues: issues.map(({ row, column, code }) => ({ row, column, code })),
  }
}

const csvOf = (lines: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\r\n'))

const recordsOf = ({ rows, columns }: RecordBatch): Record<string, CellValue>[] =>
  rows.map((_, i) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([field, column]) => {
        const value = cellAt(column, i)
        return value === null ? [] : [[field, value]]
      }),
    ),
  )
