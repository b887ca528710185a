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
export { defineProgramme } from './programmes/define.ts'
export { programmeGraph } from './programmes/graph.ts'
export {
  type Disability,
  disabilities,
  type IncomeType,
  incomeTypes,
  type MemberStatus,
  type Relationship,
  relations,
  type Schooling,
  type Standing,
  schoolings,
  standings,
  statuses,
} from './programmes/household/codes.ts'
export type {
  Household,
  HouseholdIncome,
  HouseholdMember,
  HouseholdSupporter,
} from './programmes/household/household.ts'
export type {
  Figure,
  Ground,
  Grounds,
  Programme,
  ProgrammeCondition,
  ProgrammeFact,
  RoundingPoint,
} from './programmes/programme.ts'
export { type DecisionResult, decideResult } from './programmes/result.ts'
export type {
  Counting,
  Earning,
  Given,
  HouseholdOf as HouseholdRow,
  Income as IncomeRow,
  IncomeGrounds,
  Member as MemberRow,
  MemberGrounds,
  Person as PersonRow,
  ProgrammeSpec,
} from './programmes/spec.ts'
