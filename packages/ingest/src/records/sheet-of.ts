import { spoiled as spoiledLine } from '../form/spoiled.ts'
import { ArrayLine } from '../readers/array-line.ts'
import type { Sheet } from '../readers/book.ts'
import { blank, ofText } from '../readers/raw.ts'
import { rawOf } from './raw-of.ts'
import type { PlacedRecord } from './record.ts'

/** What a column is called, and the key of the records that holds it; null where none does. */
export interface KeyColumn {
  readonly heading: string
  readonly key: string | null
}

/** Records as a sheet of which line 0 is the keys; a spoiled one is a line that is rejected. */
export function sheetOf(records: readonly PlacedRecord[], columns: readonly KeyColumn[]): Sheet {
  const lines = records.map(({ row, record }) =>
    record === null
      ? spoiledLine(row)
      : new ArrayLine(
          row,
          columns.map(({ key }) => (key !== null && Object.hasOwn(record, key) ? rawOf(record[key]) : blank)),
        ),
  )
  const headings = new ArrayLine(
    0,
    columns.map(({ heading }) => ofText(heading)),
  )
  return { name: null, hidden: false, lines: [headings, ...lines], merges: [], deleted: [], keyed: true }
}

/** Every key of the records, in the order they are met. */
export function keysOf(records: readonly PlacedRecord[]): string[] {
  const keys = new Set<string>()
  for (const { record } of records) if (record !== null) for (const key of Object.keys(record)) keys.add(key)
  return [...keys]
}
