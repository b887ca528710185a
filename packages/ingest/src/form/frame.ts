import type { Cell } from '../cells/cell.ts'

/** What a count or a sum of a control line is of; `Place` is where it stands on the line. */
export interface Totals<Place> {
  readonly count?: Place
  readonly sum?: Place
  /** The canonical field that the sum adds up. */
  readonly of: string
  /** How the sum is written: `yuan` or `fen`, whatever the records use. */
  readonly money: Cell<number>
  /** Only records whose field has this value. */
  readonly where?: { readonly field: string; readonly is: string }
}

/** A first or last line that is no record. */
export interface ControlLine<Place> {
  /** The line begins with it. */
  readonly mark: string
  readonly month?: Place
  readonly totals?: readonly Totals<Place>[]
}

/** Totals as a control line states them, not yet read. */
export interface StatedTotals extends Pick<Totals<never>, 'of' | 'money' | 'where'> {
  readonly row: number
  readonly count: string | null
  readonly sum: string | null
}

/** A line of a wrong shape, or one that is missing. */
export interface Fault {
  readonly row: number | null
  readonly code: string
  readonly raw: string | null
  readonly facts: Readonly<Record<string, string | number>>
}

/** What a declared form says of its sheet beyond lines of cells. */
export interface Frame {
  readonly trailerRow: number | null
  readonly totals: readonly StatedTotals[]
  readonly faults: readonly Fault[]
}
