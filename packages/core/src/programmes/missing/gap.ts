import type { Phrase } from '../../model/field.ts'
import type { Household, HouseholdMember } from '../household/household.ts'
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

/** Puts what is said of a member into the household. */
export const ofMember =
  (m: number, said: (member: HouseholdMember) => Partial<HouseholdMember>): Answer =>
  (household) => ({
    ...household,
    members: household.members.map((member, i) => (i === m ? { ...member, ...said(member) } : member)),
  })
