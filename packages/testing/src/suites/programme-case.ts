import type { DecideOptions, Household } from '@hedui/core/decide'

/** What a programme decides about one household. */
export type ProgrammeCase = {
  readonly name: string
  readonly given: Household
  /** Where it differs from the suite's: month, region, kind, member, parameters. */
  readonly asked?: Partial<DecideOptions>
  /** How many members count. */
  readonly counted?: number
} & (
  | {
      /** Fen a month. */
      readonly eligible: number
    }
  | {
      /** The conditions that fail, by name and in any order. */
      readonly ineligible: readonly string[]
    }
  | {
      /** Places of the facts that are missing, such as `members[0].incomes[0].amountFen`, in any order. */
      readonly undetermined: readonly string[]
    }
)

/** The keys of a case, as a table may hold them. */
export const caseKeys = ['name', 'given', 'asked', 'counted', 'eligible', 'ineligible', 'undetermined']
