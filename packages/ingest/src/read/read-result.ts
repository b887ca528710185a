import type { Issue, RecordBatch } from '@hedui/core'
import type { FileReport } from './file-report.ts'

/** What reading files gives. */
export interface ReadResult {
  /** One per sheet that was read, and one for what was noticed of its rows that rules ask about. */
  readonly batches: readonly RecordBatch[]
  /** One per file and adapter that read some of it, or per file that nobody read. */
  readonly files: readonly FileReport[]
  readonly issues: readonly Issue[]
}
