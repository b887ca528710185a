/** What kind of thing stands in a cell; in a text file everything is text or blank. */
export type RawKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'blank'

/**
 * One cell as the file has it. `text` may be decoded only when it is asked for; the bytes of a text
 * file's cell are offered so that plain spellings need no decoding at all.
 */
export interface Raw {
  readonly kind: RawKind
  /** As a person sees it in the file, not yet normalised; empty where blank. */
  readonly text: string
  /** Of `number`: the value; of `date`: the day serial, 1 = 1900-01-01 whatever the workbook counts from. */
  readonly number?: number
  /** The cell is `bytes[from]` up to `bytes[to]`: unquoted, ASCII-compatible. */
  readonly bytes?: Uint8Array
  readonly from?: number
  readonly to?: number
}

export const blank: Raw = { kind: 'blank', text: '' }

const outer = /^[\s\u00a0\u3000\ufeff\u200b]*$/

/** Text that shows nothing is blank, whatever white space it is made of. */
export const ofText = (text: string): Raw => (outer.test(text) ? blank : { kind: 'text', text })
