import type { Catalogue } from '@hedui/core'
import type { CheckCase, ProgrammeCase } from '@hedui/testing'

/** What the cases of one check have in common. */
interface CheckSetting {
  readonly asOf: string
  readonly region?: string
  readonly catalogue?: Catalogue
}

/** A case of a check or a programme, and where it stands: `county.cases.json cases[3]`. */
export type PlacedCase = { readonly place: string } & (
  | {
      readonly check: string
      readonly setting: CheckSetting
      readonly case: CheckCase
    }
  | { readonly programme: string; readonly case: ProgrammeCase }
)

type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What a file of cases holds. */
export interface CasesFile {
  readonly path: string
  readonly cases: readonly PlacedCase[]
  /** By rule: kinds of which there can be no case, each with the reason. */
  readonly without: Reasons
  /** By rule: mutants that no case can tell from the original, each with the reason. */
  readonly equivalent: Reasons
}
