import type { Parameter } from '../../parameters/parameter.ts'
import type { Household } from '../household/household.ts'

/** One case as a document: a household, and what is asked about it. */
export interface Case {
  /** Id of the programme. */
  readonly programme?: string | undefined
  /** The business day, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The month that is decided; left out: that of `asOf`. */
  readonly month?: string | undefined
  /** Division code of the place whose figures apply; left out: not known. */
  readonly region?: string | undefined
  /** Whose figures apply, for example `urban`; left out: the programme's own. */
  readonly kind?: string | undefined
  /** For a person's benefit: the id of the member it is for. */
  readonly member?: string | undefined
  /** Figures of the locality; one with the id of a shipped one stands in its place. */
  readonly parameters?: readonly Parameter[] | undefined
  readonly household: Household
}
