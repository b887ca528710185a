import type { Phrase } from '../../model/field.ts'
import type { Household } from '../household/household.ts'
import type { Supplier } from './source.ts'

export type Answer = (household: Household) => Household

/** A place of a household where an answer is missing. */
export interface Gap {
  /** Field of the household, a member or an income, such as `amountFen`. */
  readonly fact: string
  /** Where it stands, such as `members[1].incomes[0].amountFen`. */
  readonly at: string
  readonly member: string | null
  readonly title: Phrase
  readonly supplier: Supplier
  /** Put one extreme answer or another into the household: whether they differ tells whether it matters. */
  readonly answers: readonly Answer[]
}
