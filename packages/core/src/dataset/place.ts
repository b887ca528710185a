import type { RecordBatch } from './batch.ts'
import type { Place } from './interface.ts'

/** Number of the first record of each batch, counted from `first`. */
export function firstRecords(batches: readonly RecordBatch[], first: number): number[] {
  const numbers: number[] = []
  batches.reduce((record, { rows }) => {
    numbers.push(record)
    return record + rows.length
  }, first)
  return numbers
}

/** Finds where a record stands, by the numbers of the first records. */
export function placeFinder(
  batches: readonly RecordBatch[],
  firstRecord: readonly number[],
): (record: number) => Place {
  return (record) => {
    let low = 0
    let high = batches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((firstRecord[middle] as number) <= record) low = middle
      else high = middle - 1
    }
    const batch = batches[low] as RecordBatch
    return { source: batch.source, row: batch.rows[record - (firstRecord[low] as number)] as number, batch }
  }
}
