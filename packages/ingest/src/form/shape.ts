import type { ControlLine } from './frame.ts'

/** First and last byte, from 1, as a bank's description of its file says. */
export type Bytes = readonly [from: number, to: number]

export interface FixedWidth {
  readonly header?: ControlLine<Bytes>
  readonly trailer?: ControlLine<Bytes>
  /** Where each field stands on a record's line, by what the field is called. */
  readonly slices: Readonly<Record<string, Bytes>>
}

/** Places are the numbers of fields, from 1; the mark is field 1. */
export interface Piped {
  readonly header?: ControlLine<number>
  readonly trailer?: ControlLine<number>
  /** What the fields are, in order; left out: the first line after the header says. */
  readonly headings?: readonly [string, ...string[]]
}
