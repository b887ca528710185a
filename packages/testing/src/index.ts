export { type Boundaries, boundariesOf, noBoundaries } from './arbitraries/boundaries.ts'
export { type Codes, codesOf } from './arbitraries/codes.ts'
export { type Datasets, datasets, everywhere } from './arbitraries/datasets.ts'
export { type DayRange, day, months, partialDay } from './arbitraries/days.ts'
export { forgetting, type Knowledge } from './arbitraries/forgetting.ts'
export { type Households, households } from './arbitraries/household.ts'
export { type NationalIdOf, nationalId } from './arbitraries/national-id.ts'
export { money, wholeNumber } from './arbitraries/near.ts'
export { type Records, records } from './arbitraries/records.ts'
export { type Touched, touchedBy } from './arbitraries/touched.ts'
export type { AnyEngine } from './engine/ask.ts'
export { type EngineSuite, testEngine } from './engine/test-engine.ts'
export { type HouseholdFacts, household, type IncomeFact } from './literal/household.ts'
export { literal } from './literal/literal.ts'
export { cardOf, damagedId, idOf } from './literal/people.ts'
export { yuan } from './literal/yuan.ts'
export { type Equivalent, judgeMutants } from './mutation/judge.ts'
export { type Mutant, mutantsOf } from './mutation/mutants.ts'
export type { Mutation } from './mutation/put-to-cases.ts'
export { mutateCheck, mutateProgramme } from './mutation/survivors.ts'
export { type Change, type More, moreChildren, moreIncome } from './properties/changes.ts'
export { type Expected, finds } from './properties/check-agrees.ts'
export type { CheckBoundary } from './properties/check-boundary.ts'
export { caseEqualsBatch } from './properties/check-case.ts'
export type { CheckClaim, RecordsClaim } from './properties/check-claims.ts'
export {
  type Asked,
  type CheckSetting,
  type CheckWorld,
  checkWorld,
  type RecordsWorld,
} from './properties/check-setting.ts'
export type { Claim, Counterexample, Objection, Tries } from './properties/claim.ts'
export { type DetectorSetting, detectorWorld } from './properties/detector-world.ts'
export {
  agrees,
  boundary,
  type EitherClaim,
  irrelevant,
  monotoneInKnowledge,
  permutation,
  relabel,
} from './properties/either.ts'
export { exclusive, exclusiveIn } from './properties/exclusive.ts'
export { monotoneInCoverage } from './properties/monotone-in-coverage.ts'
export {
  bounded,
  monotone,
  nonNegative,
  type ProgrammeClaim,
  paidEqualsEntitled,
} from './properties/programme-claims.ts'
export { type ProgrammeSetting, type ProgrammeWorld, programmeWorld } from './properties/programme-world.ts'
export { repetition } from './properties/repetition.ts'
export { householdTable } from './properties/table.ts'
export { findCheckCounterexamples, testCheckProperties } from './properties/test-check-properties.ts'
export { testDetectorProperties } from './properties/test-detector-properties.ts'
export { findCounterexamples, testProperties } from './properties/test-programme-properties.ts'
export { additive, type Boundary, type Steps, steps } from './properties/turns.ts'
export {
  type Coverage as ConditionCoverage,
  createCoverage,
  type LeafCoverage,
  type RuleCoverage,
} from './rule-coverage/coverage.ts'
export { belowThresholds, type Gap, gapsOf, type Shares, sharesOf } from './rule-coverage/gaps.ts'
export { coverageHtml } from './rule-coverage/html.ts'
export { coverageJson } from './rule-coverage/json.ts'
export { judgeCoverage, type Unseen } from './rule-coverage/judge.ts'
export { programmeCoverage } from './rule-coverage/programme-coverage.ts'
export { coverageText } from './rule-coverage/text.ts'
export { cells, readSample, type Sample } from './suites/adapter-sample.ts'
export { BrokenPromise } from './suites/broken-promise.ts'
export type { CheckCase, CheckGiven, ExpectedFinding } from './suites/check-case.ts'
export { findingsIn, inputOf, type World } from './suites/check-world.ts'
export type { ProgrammeCase } from './suites/programme-case.ts'
export type { Runner } from './suites/runner.ts'
export { type AdapterSuite, testAdapter } from './suites/test-adapter.ts'
export { type CheckSuite, testCheck } from './suites/test-check.ts'
export { type PackSuite, testPack } from './suites/test-pack.ts'
export { type ProgrammeSuite, testProgramme } from './suites/test-programme.ts'
