import type { Phrase } from '../model/field.ts'

/** One figure: for an area and a kind, from a day to a day. */
export interface ParameterEntry {
  /** Division code of 2, 4, 6, 9 or 12 digits; holds for all places in it that have no entry of their own. `*` is everywhere. */
  readonly area: string
  /** For example `urban` or `rural`; left out: whatever the kind. */
  readonly kind?: string
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string
  /** Last day in force; null: no end is set. */
  readonly to: string | null
  /** In fen for money. */
  readonly value: number
  /** For money that comes again and again: what it is the amount of; left out: a month's. */
  readonly per?: 'month' | 'year'
  /** The document that sets it. */
  readonly source: string
  /** Made up, for examples and tests: every result that used it says so. */
  readonly synthetic?: true
}

/** A figure of the law that differs by time and place. */
export interface Parameter {
  readonly id: string
  readonly title: Phrase
  readonly type: 'fen' | 'count'
  readonly entries: readonly ParameterEntry[]
}
