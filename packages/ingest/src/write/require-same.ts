import { type Catalogue, cellAt, type RecordBatch } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import { type FileSource, readFiles } from '../read/read-files.ts'
import type { WritableRecord } from './record.ts'
import { refuse } from './refuse.ts'

/** Refuses a file from which the adapter would not read the same records: `write.unread`, `write.record`, `write.cell`. */
export function requireSame(
  adapter: Adapter,
  records: readonly WritableRecord[],
  written: FileSource,
  catalogue: Catalogue,
): void {
  const { batches, files, issues } = readFiles([written], { adapters: [adapter], catalogue })
  const [batch] = batches
  if (batch === undefined) {
    const reason = files[0]?.unrecognised?.code ?? issues[0]?.code ?? 'file.unrecognised'
    throw refuse('write.unread', { adapter: adapter.id, reason })
  }
  const { rows, columns } = batch
  if (rows.length !== records.length) throw refuse('write.record', { record: firstLost(batch, records) })
  for (const [i, record] of records.entries())
    for (const [field, value] of Object.entries(record)) {
      if (value === undefined) continue
      const column = columns[field]
      const reads = column === undefined ? null : cellAt(column, i)
      if (reads !== value) throw refuse('write.cell', { record: i + 1, field, value, reads })
    }
}

/** The first record whose fields are not those of the record read at its place. */
function firstLost({ rows, columns }: RecordBatch, records: readonly WritableRecord[]): number {
  const differs = records.findIndex(
    (record, i) =>
      i >= rows.length ||
      Object.entries(columns).some(
        ([field, column]) => (record[field] ?? null) !== null && cellAt(column, i) !== record[field],
      ),
  )
  return differs + 1
}
