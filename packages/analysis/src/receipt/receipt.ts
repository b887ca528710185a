import type { Phrase } from '@hedui/core'

/** What a receipt is for. */
export interface Submission {
  readonly programme: string
  /** `YYYY-MM`. */
  readonly month: string
  /** Who sent it, as the receiver calls them; null: not said. */
  readonly sender: string | null
  /** Any day or time, as the receiver's clock has it; there is none here; null: not said. */
  readonly receivedAt: string | null
}

/** How many numbers of one kind could be what they should be. */
export interface Validity {
  readonly valid: number
  readonly invalid: number
  readonly missing: number
}

/** What was received, counted; money is in fen. It says nothing of any one person. */
export interface Receipt extends Submission {
  /** Of the programme; null where the catalogue does not have it. */
  readonly title: Phrase | null
  readonly files: readonly { readonly file: string; readonly sheet: string | null; readonly lines: number }[]
  readonly lines: number
  /** Lines that may belong to it: their programme or month is not known. */
  readonly undetermined: number
  readonly households: number
  /** The persons that lines declare; where they declare none, the beneficiaries, each once. */
  readonly persons: number
  readonly amount: number
  readonly unknownAmounts: number
  readonly backPay: { readonly lines: number; readonly amount: number }
  /** Of each field that any line states: how many lines do; a person's number that cannot be one is not counted. */
  readonly completeness: readonly {
    readonly field: string
    readonly title: Phrase
    readonly stated: number
    readonly of: number
  }[]
  readonly ids: Validity
  readonly accounts: Validity
  /** Persons declared against the persons counted in member lists; null: no member list was read. */
  readonly sizes: { readonly equal: number; readonly different: number; readonly unlisted: number } | null
  /** Against the month before; null: nothing was read of it. */
  readonly change: {
    readonly month: string
    readonly households: number
    readonly persons: number
    readonly amount: number
    /** Beneficiaries who were not there before, and who are no longer. */
    readonly entered: number
    readonly left: number
  } | null
  /** Beneficiaries and accounts that stand in several lines, and where. */
  readonly repeats: {
    readonly beneficiaries: number
    readonly accounts: number
    readonly places: readonly {
      readonly file: string
      readonly sheet: string | null
      readonly rows: number[]
    }[]
  }
}
