import type { Catalogue } from '@hedui/core'
import type { Audience } from './audience.ts'

/** Formats that a file can be written in. */
export type WriteFormat = 'csv' | 'xlsx' | 'dbf' | 'form'
export type WriteEncoding = 'utf-8-bom' | 'utf-8' | 'gb18030'

export interface WriteOptions {
  /**
   * Left out: `form`, a text file of the shape that the adapter declares, where it declares one; else `xlsx`, which
   * alone keeps long numbers whole when a person opens it.
   */
  readonly format?: WriteFormat
  /** Of csv; left out: `utf-8-bom`. A dbf and a declared form are always GB18030, a workbook UTF-8. */
  readonly encoding?: WriteEncoding
  /** `YYYY-MM` or `YYYY`; left out: the one month that all records state, where the form has no column for it. */
  readonly period?: string
  /** Above the headings; null: none. Left out: the period and the adapter's title, where the form needs either. */
  readonly title?: string | null
  /** Columns in order; left out: all that the adapter knows. */
  readonly fields?: readonly string[]
  /** By field, which of the headings that the adapter knows; left out: the first that the format can hold. */
  readonly headings?: Readonly<Record<string, string>>
  /** Without its ending; left out: the title. */
  readonly name?: string
  /** Gives programmes their names. */
  readonly catalogue?: Catalogue
  /** Masks personal data for who will see the file; left out: nothing is masked. */
  readonly audience?: Audience
}
