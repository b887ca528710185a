import type { Issue } from '@hedui/core'
import { fileIssue } from '../readers/file-issue.ts'

/** A record of a host: values by heading, or by canonical field. */
export type HostRow = Readonly<Record<string, unknown>>

/** A record at its place: the line of NDJSON, else its number from 1; of what is no record, what it is instead. */
export type PlacedRecord =
  | { readonly row: number; readonly record: HostRow }
  | { readonly row: number; readonly record: null; readonly instead: string }

/** Whether a value is a record: an object, neither a list nor a day. */
export const isRecord = (value: unknown): value is HostRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** A value where a record should be. */
export const placed = (value: unknown, row: number): PlacedRecord =>
  isRecord(value) ? { row, record: value } : { row, record: null, instead: kindOf(value) }

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** Which of them are no records. */
export const noRecords = (file: string, records: readonly PlacedRecord[]): Issue[] =>
  records.flatMap((given) =>
    given.record === null
      ? [
          {
            ...fileIssue(file, 'record.form', { type: given.instead }),
            row: given.row,
            disposition: 'rejected' as const,
          },
        ]
      : [],
  )
