import { type PlacedRecord, placed } from './record.ts'

/** Records of a source, so many at a time; asks for no more before the last batch was taken, and ends the source when it is left. */
export async function* batchesOf(
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  size: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly PlacedRecord[], void, undefined> {
  let batch: PlacedRecord[] = []
  let row = 0
  signal?.throwIfAborted()
  for await (const value of rows) {
    signal?.throwIfAborted()
    row++
    batch.push(placed(value, row))
    if (batch.length < size) continue
    yield batch
    signal?.throwIfAborted()
    batch = []
  }
  if (batch.length > 0) yield batch
}
