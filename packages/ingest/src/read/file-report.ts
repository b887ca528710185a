import type { Reason as IgnoredReason } from '../layout/layout.ts'
import type { BookFormat, Encoding } from '../readers/book.ts'
import type { Period } from '../recognise/period.ts'
import type { Reason } from '../recognise/recognise.ts'

/** What became of one sheet. */
export interface SheetReport {
  readonly sheet: string | null
  /** Data rows: `accepted` + `rejected`. */
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  /** Physical lines that hold no record, by reason. */
  readonly ignored: Readonly<Partial<Record<IgnoredReason, number>>>
  readonly headingRows: readonly number[]
  readonly period: Period | null
  /** Why nobody read it; null where somebody did. */
  readonly skipped: Reason | null
}

/** What became of one file in the hands of one adapter; of a file that none fits, why. */
export interface FileReport {
  readonly file: string
  readonly format: BookFormat
  readonly encoding: Encoding | null
  readonly sha256: string | null
  readonly department: string | null
  readonly register: string | null
  readonly adapter: string | null
  readonly adapterVersion: string | null
  readonly sheets: readonly SheetReport[]
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly ignored: number
  /** Where all sheets have the same. */
  readonly period: Period | null
  readonly unrecognised: Reason | null
}
