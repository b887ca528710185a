export { type BatchRow, type DecisionBatch, results } from './programmes/batch/batch.ts'
export { type BatchOptions, decideBatch } from './programmes/batch/decide-batch.ts'
export { monthListed } from './programmes/batch/month-listed.ts'
export { type OpenFor, type WhatIsOpen, whatIsOpen } from './programmes/batch/open-for.ts'
export {
  type Claim,
  type ClaimSource,
  type ClaimVerdict,
  verifyClaims,
} from './programmes/claims/verify-claims.ts'
export { type DecideOptions, decide } from './programmes/decide.ts'
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
export type { Difference, DifferenceValue } from './programmes/difference/difference.ts'
export { differences } from './programmes/difference/differences.ts'
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
  Answers,
  Household,
  HouseholdIncome,
  HouseholdMember,
  HouseholdSupporter,
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
export { programmeIn } from './programmes/programme-in.ts'
export { type AsApproved, asApproved } from './programmes/registers/as-approved.ts'
export { type DecisionResult, decideResult } from './programmes/result.ts'
export { type Changed, changedSince } from './programmes/review/changed-since.ts'
export type { Due, ReviewCycle, UnderReview } from './programmes/review/cycle.ts'
export { dueForReview } from './programmes/review/due-for-review.ts'
export {
  type Review,
  type Reviewed,
  type ReviewFinding,
  review,
  reviewFindings,
} from './programmes/review/review.ts'
export { underReview } from './programmes/review/under-review.ts'
export {
  type AmountCurve,
  amountOverIncome,
  type CurveOptions,
  type Notch,
} from './programmes/simulate/amount-over-income.ts'
export { simulate } from './programmes/simulate/simulate.ts'
export {
  type Cost,
  type Effect,
  effects,
  type Simulation,
  type SimulationTotals,
} from './programmes/simulate/simulation.ts'
export { type Rules, supposing } from './programmes/simulate/supposing.ts'
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
export {
  compareWithPayments,
  type MonthCompared,
  type PaidFor,
  type PaymentsCompared,
} from './programmes/timeline/compare-with-payments.ts'
export type { DatedHousehold, DatedMember, Spell } from './programmes/timeline/dated-household.ts'
export { householdIn } from './programmes/timeline/household-in.ts'
export {
  type Timeline,
  type TimelineChange,
  type TimelineMonth,
  type TimelineOptions,
  timeline,
} from './programmes/timeline/timeline.ts'
export type { ProgrammeChoice } from './programmes/together/choice.ts'
export type { Chosen, Took } from './programmes/together/chosen.ts'
export { decideAll } from './programmes/together/decide-all.ts'
export { decisionOrder, type Step as DecisionStep } from './programmes/together/order.ts'
export type { TakenAnswer, Takes } from './programmes/together/takes.ts'
