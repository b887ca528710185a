/** A phrase in the two languages of every message. */
export interface Phrase {
  readonly zh: string
  readonly en: string
}

/**
 * The kind of a value, which is also its unit: `fen` money, `count` whole numbers, `date` a day,
 * `month` a month, `truth` yes or no, `code` one of a list, `text` and `name` free text,
 * `ref` a key of another entity.
 */
export type FieldType = 'fen' | 'count' | 'date' | 'month' | 'truth' | 'code' | 'text' | 'name' | 'ref'

/** What kind of personal data a field holds: decides how it is masked on the way out. */
export type Sensitivity = 'none' | 'identity' | 'name' | 'account' | 'phone' | 'address'

interface Part {
  readonly of: string
  readonly pattern: string
  /** Codes for the digits 1, 2, …, with spaces between them; left out: the text itself. */
  readonly codes?: string
}

export interface Field<T extends FieldType = FieldType, To extends string = string> {
  readonly type: T
  /** The entity a `ref` points at. */
  readonly to?: To
  /** For money that comes again and again: what it is the amount of. */
  readonly per?: 'month' | 'year'
  /** What a blank means: the source does not know, or it says that there is nothing. */
  readonly blank: 'unknown' | 'none'
  readonly sensitivity: Sensitivity
  /** Where a blank is filled from: what all rows of a to-many relation agree on. */
  readonly otherwise?: { readonly through: string; readonly field: string }
  /** Read from the text of another field where records do not state it: what a pattern's first group holds. */
  readonly part?: Part
  /** Left out: a field of the canonical model has its title apart, another goes by its name. */
  readonly title?: Phrase
}
