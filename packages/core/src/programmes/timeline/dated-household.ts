import type { Household, HouseholdMember } from '../household/household.ts'

/** A time in which something else is true of a member, such as custody or a year at school. */
export interface Spell extends Partial<Omit<HouseholdMember, 'id' | 'birthDate' | 'diedOn' | 'incomes'>> {
  /** First day, and first day on which it is no longer so; null: it goes on. */
  readonly from: string
  readonly to: string | null
}

/** A member over time; what stands outside any spell is what is true otherwise. */
export interface DatedMember extends HouseholdMember {
  /** First day in the household; left out: from birth, or before all that is asked. */
  readonly joinedOn?: string | null
  /** First day no longer in it; left out: stays. */
  readonly leftOn?: string | null
  /** Later ones go before earlier ones. */
  readonly spells?: readonly Spell[]
}

/** A household over time. Incomes have their months anyway. */
export interface DatedHousehold extends Omit<Household, 'members'> {
  readonly members: readonly DatedMember[]
  /** What inquiries found, each from a day to the day before another; outside them `assetsWithinRule`. */
  readonly assets?: readonly {
    readonly from: string
    readonly to: string | null
    readonly withinRule: boolean | null
  }[]
}
