import type { RecordBatch } from '../batch.ts'

/** The column of a field in its file: its heading, null for none, and its letter where it has one. */
export function columnIn(
  { columns }: RecordBatch,
  field?: string,
): { column: string | null; letter?: string } {
  const { heading = null, letter } = (field !== undefined && columns[field]) || {}
  return { column: heading, ...(letter && { letter }) }
}
