import { type Coverage, HeduiError, type Issue, type RecordBatch } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import { headingRows } from '../layout/heading-rows.ts'
import { contextOf, type ReadOptions } from '../read/read-files.ts'
import { readSheet } from '../read/read-sheet.ts'
import { fitOf } from '../recognise/fit.ts'
import { batchesOf } from './batches-of.ts'
import { keyColumns } from './key-columns.ts'
import { type HostRow, noRecords } from './record.ts'
import { keysOf, sheetOf } from './sheet-of.ts'

export interface RowsOptions extends Pick<ReadOptions, 'catalogue' | 'region'> {
  /** What reports and evidence call the source. */
  readonly source: string
  /** `YYYY-MM`, for a form of which the title states the month. */
  readonly month?: string
  /** Records read at a time; 1000 if left out. */
  readonly batchSize?: number
  /** Ends the reading: its reason is thrown, and the source is told to end. */
  readonly signal?: AbortSignal
}

/** Some records of a host; `rows` = `accepted` + `rejected`. */
export interface RowsRead {
  readonly batch: RecordBatch
  readonly issues: readonly Issue[]
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  /** Records on which nothing stands, and lines that are none: totals, notes. */
  readonly ignored: number
}

/**
 * Reads a host's records (the cursor of a database, a stream) by one adapter, batch by batch, and asks the source for no
 * more than the next batch. Keys are headings of the adapter or its canonical fields; the others are listed once, in an
 * issue `key.unmapped`. A bad record is rejected and never stops the rest. Coverage comes with the last batch, so a
 * source that breaks off claims none. Throws `rows.unmapped` where not one key is known; what the source throws goes on.
 */
export async function* readRows(
  rows: AsyncIterable<HostRow> | Iterable<HostRow>,
  adapter: Adapter,
  { source, month, region, batchSize = 1000, signal, catalogue }: RowsOptions,
): AsyncGenerator<RowsRead, void, undefined> {
  if (!Number.isInteger(batchSize) || batchSize < 1)
    throw new HeduiError('rows.batch-size', { batchSize }, 'batchSize must be a whole number above 0.')
  const context = contextOf(catalogue)
  const told = new Set<string>()
  const covered = new Map<string, Coverage>()
  let waiting: RowsRead | null = null
  for await (const records of batchesOf(rows, batchSize, signal)) {
    const sheet = { ...sheetOf(records, keyColumns(keysOf(records), adapter)), month: month ?? null }
    const fit = fitOf({ ...adapter, form: null }, sheet, headingRows(sheet).slice(0, 1), source)
    if (fit === null) continue
    const { batch, report, issues } = readSheet(fit, { file: source, sha256: null }, context, region)
    for (const coverage of batch.coverage) covered.set(JSON.stringify(coverage), coverage)
    if (waiting) yield waiting
    const { rows, accepted, rejected } = report
    waiting = {
      batch: { ...batch, coverage: [] },
      issues: [...noRecords(source, records), ...issues.flatMap((issue) => toldOnce(issue, told))],
      rows,
      accepted,
      rejected,
      ignored: records.length - rows,
    }
  }
  if (waiting) yield { ...waiting, batch: { ...waiting.batch, coverage: [...covered.values()] } }
}

/** An issue without the keys that were listed before; nothing where all were. */
function toldOnce(issue: Issue, told: Set<string>): Issue[] {
  const { keys } = issue.facts
  if (issue.code !== 'key.unmapped' || !Array.isArray(keys)) return [issue]
  const fresh = keys.filter((key) => !told.has(key))
  for (const key of fresh) told.add(key)
  return fresh.length === 0 ? [] : [{ ...issue, facts: { keys: fresh } }]
}
