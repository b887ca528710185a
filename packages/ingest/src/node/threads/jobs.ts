import type { CodedColumn, CodedPart } from '../../readers/coded.ts'
import type { Places } from '../../readers/grid.ts'
import type { Limits } from '../../readers/limits.ts'
import type { Counted } from '../../readers/text/counted.ts'
import type { ScannedPart } from '../../readers/text/scan.ts'

/** Work for the other thread; all arrays are in shared memory. */
export type Job = (ScanJob | CodeJob) & {
  readonly id: number
  /** Of each task one of the states of `tasks.ts`. */
  readonly states: Int32Array
}

/** Parts of a text to scan and count, each a task. */
export interface ScanJob {
  readonly kind: 'scan'
  readonly bytes: Uint8Array
  readonly delimiter: number
  readonly limits: Limits
  /** Where each part begins; one more entry closes the last. */
  readonly ends: readonly number[]
}

/** Columns of lines to code, so many lines a task. */
export interface CodeJob {
  readonly kind: 'code'
  readonly places: Places
  readonly lines: Uint32Array
  readonly begin: number
  readonly size: number
  readonly columns: readonly CodedColumn[]
}

/** What one task of a job came to. */
export interface Answer {
  readonly id: number
  readonly task: number
  readonly result: ScanResult | CodedPart
}

export interface ScanResult {
  readonly part: ScannedPart
  readonly counted: Counted
}
