import type { CellValue, Issue } from '@hedui/core'
import type { Parsed } from '@hedui/core/values'

/** What a cell states: a value, or null where it states nothing; and what is wrong with it, if anything is. */
export interface Decoded<T extends CellValue> {
  readonly value: T | null
  readonly issue?: Pick<Issue, 'code' | 'facts'>
}

/** What decoding may look up beyond the text itself. */
export interface CellContext {
  readonly catalogue: {
    programmeOf(name: string): string | undefined
    /** What files call a programme; left out: its id. */
    nameOf?(id: string): string | undefined
  }
}

/** Turns one cell of a file into a canonical value, and back. */
export interface Cell<T extends CellValue> {
  readonly name: string
  /** Texts that decode to a value; `encode` of that value decodes to the same. */
  readonly examples: readonly string[]
  /** Takes normalised, non-blank text. Never throws, never guesses: what it cannot read is null with an issue. */
  decode(text: string, context: CellContext): Decoded<T>
  encode(value: T, context?: CellContext): string
  /** Sheets add it up at their foot, and workbooks are written with a number here; left out: with text, and it is added up only where it has a `unit`. */
  readonly figure?: boolean
  /** Reads a spreadsheet's number, or its day serial where `date`; left out: the text on show is decoded. */
  readonly number?: (value: number, date: boolean, context: CellContext) => Decoded<T>
  /** Reads a plain ASCII spelling straight from the bytes of a text file; undefined: `decode` is asked. */
  readonly span?: (bytes: Uint8Array, from: number, to: number) => T | undefined
  /**
   * Whether a text of digits, perhaps with an X at the end, is its own value, so that a column of them is kept as
   * digits; what `span` reads of such bytes is their text.
   */
  readonly digits?: (bytes: Uint8Array, from: number, to: number) => boolean
  /** What amounts are in; a heading that names another unit is not read. */
  readonly unit?: '分' | '元' | '万元'
  /** How texts of this kind look, so that one in a wrong column is noticed; left out where they look like any. */
  readonly looks?: Form
}

/** The form of normalised texts of one kind. */
interface Form {
  readonly looks: (text: string) => boolean
  /** Hardly anything else looks like this. */
  readonly sure: boolean
}

export const ok = <T extends CellValue>(value: T | null): Decoded<T> => ({ value })

export const bad = (code: string, facts: Issue['facts'] = {}): Decoded<never> => ({
  value: null,
  issue: { code, facts },
})

/** What a parser of core says, as what a cell says. */
export const decoded = <T extends CellValue>(parsed: Parsed<T>): Decoded<T> =>
  parsed.ok ? ok(parsed.value) : bad(parsed.code, parsed.facts)
