export { type DecideOptions, decide } from './programmes/decide.ts'
export {
  type Chosen,
  decideAll,
  type ProgrammeChoice,
} from './programmes/decide-all.ts'
export type {
  Answered,
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
export {
  type IncomeType,
  incomeTypes,
  type MemberStatus,
  type Relationship,
  relations,
  type Schooling,
  schoolings,
  statuses,
} from './programmes/household/codes.ts'
export type {
  Answers,
  Household,
  HouseholdIncome,
  HouseholdMember,
} from './programmes/household/household.ts'
export { overlayProgramme, type ProgrammeOverlay } from './programmes/overlay.ts'
export type {
  Ask,
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
  Given,
  Income as IncomeRow,
  IncomeGrounds,
  Member as MemberRow,
  MemberGrounds,
  ProgrammeSpec,
} from './programmes/spec.ts'
