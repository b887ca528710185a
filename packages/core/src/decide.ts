export { type DecideOptions, decide } from './programmes/decide.ts'
export type {
  ConditionVerdict,
  Decision,
  IncomeVerdict,
  MemberVerdict,
  Missing,
  NumberBounds,
  ParameterUsed,
  Reason,
  Rounded,
  Shown as ShownNumber,
  Ternary,
} from './programmes/decision/decision.ts'
export type { Household, HouseholdIncome, HouseholdMember } from './programmes/household/household.ts'
