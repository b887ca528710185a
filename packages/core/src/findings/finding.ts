import type { HostError } from '../hosts/host-error.ts'
import type { Phrase } from '../model/field.ts'

/** `block`: the submission may not go on; `high`: before the next payment; `medium`: this month; `info`: shown. */
export const severities = ['block', 'high', 'medium', 'info'] as const
export type Severity = (typeof severities)[number]

/** A: exact number and a second field; B: number only; C: fuzzy; D: inferred. */
export type Tier = 'A' | 'B' | 'C' | 'D'

/** A row that a finding rests on. */
export interface Evidence {
  readonly file: string
  readonly sheet: string | null
  /** 1-based physical row of the sheet or line of the text file. */
  readonly row: number
  readonly entity: string
  /** Heading of the cell that matters; null when the whole row does. */
  readonly column: string | null
  /** A spreadsheet's letter of that column; left out where there is none. */
  readonly letter?: string
}

/** A value of a finding: fen for money, `YYYY-MM-DD` for dates; null is unknown; a list where rows differ. */
export type FactValue = string | number | boolean | null | readonly (string | number | boolean | null)[]

/** A check's hit on a subject, with what it rests on: a lead, never a verdict. */
export interface Finding {
  /** Of the rule and what the finding is per; not of amounts or wording. The same in every run. */
  readonly fingerprint: string
  /** Whether the fingerprint was made with a secret key, so that numbers cannot be guessed from it. */
  readonly fingerprintKeyed: boolean
  /** Of what the finding rests on, masked or not; not of months, sums, files or row numbers. */
  readonly evidenceDigest: string
  readonly rule: string
  readonly version: string
  readonly severity: Severity
  readonly tier: Tier
  /** `unknown` only where undetermined subjects were asked for. */
  readonly result: 'true' | 'unknown'
  readonly subject: { readonly entity: string; readonly id: string; readonly label: string }
  readonly programme: string | null
  /** Months `YYYY-MM` (or `YYYY`), in order. */
  readonly periods: readonly string[]
  /** Null where no money is at stake or the amount is not known. */
  readonly amountAtRisk: { readonly fen: number; readonly basis: 'exact' | 'upper-bound' } | null
  readonly message: Phrase
  readonly facts: Readonly<Record<string, FactValue>>
  /** Law articles and documents. */
  readonly basis: readonly Phrase[]
  /** Circumstances in which the finding is no wrong. */
  readonly innocent: readonly Phrase[]
  /** What to verify next. */
  readonly next: readonly Phrase[]
  readonly evidence: readonly Evidence[]
  /** Host facts that were not had for its rows, so that it may rest on less than it could; left out where there are none. */
  readonly hostErrors?: readonly Pick<HostError, 'fact' | 'code'>[]
}
