import * as field from './model/field.ts'

export type { Check, Described, Shown, Stake } from './checks/check.ts'
export { type CheckSpec, checkFor, defineCheck } from './checks/define.ts'
export {
  type Cited,
  type Detector,
  defineDetector,
  type Given as DetectorGiven,
  type Hit,
} from './checks/detector.ts'
export type { Option, OptionType } from './checks/option.ts'
export type { BatchColumn, CellValue, Coverage, RecordBatch, Source } from './dataset/batch.ts'
export type { CodeColumn, Column, RangeColumn } from './dataset/column.ts'
export { createDataset, type Dataset, type DatasetInput, type Place } from './dataset/dataset.ts'
export type { HostRecord, HostRecords } from './dataset/host.ts'
export type { Table } from './dataset/table.ts'
export { type Bits, has, rowsOf } from './engine/bits.ts'
export { columnEngine, everyRow, type Job, type RuleEngine, type Verdicts } from './engine/engine.ts'
export type { OptionValue } from './engine/evaluator.ts'
export type { HostFact } from './engine/host.ts'
export type { Truth, Vector } from './engine/vector.ts'
export type { Answer, Blocking, BlockingFact, Supplier } from './explanation/blocking/blocking-fact.ts'
export {
  createDetectionExplainer,
  type Detection,
  detectionText,
  explainDetection,
} from './explanation/detection.ts'
export { createExplainer, type Explainer, explain } from './explanation/explain.ts'
export type { Explanation, RowExplanation } from './explanation/explanation.ts'
export type { Asked } from './explanation/locate.ts'
export { explanationText } from './explanation/text/explanation-text.ts'
export type {
  CoverageUse,
  ExplainedComparison,
  ExplainedCondition,
  ExplainedExpression,
  ExplainedFact,
  ExplainedList,
  ExplainedValue,
  Margin,
  OptionUse,
  ParameterUse,
  RecordPlace,
  RelatedRow,
  Statement,
  Verdict,
} from './explanation/tree/nodes.ts'
export type {
  Aggregate,
  Condition,
  Expression,
  Hop,
  HostReference,
  Leaf,
  Literal,
  MulDiv,
  Operator,
  ParameterReference,
  Reference,
  Rounding,
  Scalar,
  Take,
} from './expression/node.ts'
export { type Citation, type Related, type Row, row } from './expression/row.ts'
export {
  add,
  addMonths,
  age,
  all,
  any,
  asOf,
  atLeast,
  choose,
  coalesce,
  constant,
  daysBetween,
  equal,
  firstDay,
  greaterThan,
  greaterThanInclusive,
  holds,
  host,
  isIn,
  isNotIn,
  known,
  lessThan,
  lessThanInclusive,
  max,
  min,
  month,
  monthsBetween,
  mul,
  mulDiv,
  named,
  not,
  notEqual,
  parameter,
  sub,
  type Term,
  truthOf,
} from './expression/term.ts'
export {
  type Evidence,
  type FactValue,
  type Finding,
  type Severity,
  severities,
  type Tier,
} from './findings/finding.ts'
export { mask, maskIssue, maskName, maskNumber } from './findings/mask.ts'
export {
  applyBaseline,
  type Baselined,
  type BaselineMark,
  type FindingState,
} from './follow-up/apply-baseline.ts'
export { applyDispositions, type Disposed, type DispositionMark } from './follow-up/apply-dispositions.ts'
export { applyWaivers, type Reopened, type Waived, type WaiverMark } from './follow-up/apply-waivers.ts'
export { type Baseline, type BaselineEntry, createBaseline, parseBaseline } from './follow-up/baseline.ts'
export { type Change, changesBetween } from './follow-up/change.ts'
export { type Compared, type Comparison, compareRuns } from './follow-up/compare.ts'
export { type Disposition, type Outcome, outcomes, parseDispositions } from './follow-up/disposition.ts'
export {
  type FollowedFinding,
  type FollowUp,
  type FollowUpInput,
  followUp,
  isPending,
} from './follow-up/follow-up.ts'
export { maskNumbers } from './follow-up/mask-numbers.ts'
export { type Precision, precisionByCheck } from './follow-up/precision.ts'
export { parseWaivers, type Waiver } from './follow-up/waiver.ts'
export { caseProblemText } from './messages/case.ts'
export type { DocumentProblem } from './messages/document-problem.ts'
export { parameterIssueText } from './messages/parameters.ts'
export { defineEntity, type Entity, type Relation, type Resolved } from './model/entity.ts'
export { HeduiError, isHeduiError } from './model/error.ts'
export type { Field, FieldType, Phrase, Sensitivity } from './model/field.ts'
export {
  createGraph,
  type Entities,
  type EntityName,
  type FieldsOf,
  type Graph,
  graph,
} from './model/graph.ts'
export type { Issue } from './model/issue.ts'
export type { Parameter, ParameterEntry } from './parameters/parameter.ts'
export { type ParameterIssue, verifyParameters } from './parameters/verify.ts'
export type { Case } from './programmes/case/case.ts'
export { caseJsonSchema } from './programmes/case/json-schema.ts'
export { parseCase } from './programmes/case/parse.ts'
export type { CaseProblem } from './programmes/case/problem.ts'
export { type Catalogue, type ProgrammeEntry, programmeNames, programmeOf } from './programmes/catalogue.ts'
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
export type { Household, HouseholdIncome, HouseholdMember } from './programmes/household/household.ts'
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
  Given,
  Income as IncomeRow,
  IncomeGrounds,
  Member as MemberRow,
  MemberGrounds,
  ProgrammeSpec,
} from './programmes/spec.ts'
export { decisionText } from './programmes/text/decision-text.ts'
export { near } from './rules/near.ts'
export { packJsonSchema } from './rules/pack/json-schema.ts'
export {
  type Loaded,
  loadPack,
  loadPacks,
  type PackContext,
  type PlacedProblem,
  verifyPack,
} from './rules/pack/load.ts'
export type { LoadedPack, Pack, PackProgramme } from './rules/pack/pack.ts'
export type { Position as TextPosition } from './rules/pack/position.ts'
export { type Path as DocumentPath, pathText } from './rules/path.ts'
export {
  isError as isRuleError,
  type Level as ProblemLevel,
  type Problem as RuleProblem,
  type ProblemCode as RuleProblemCode,
  type ProblemFacts as RuleProblemFacts,
} from './rules/problem.ts'
export { type Known as RuleContext, verifyCheck } from './rules/verify-check.ts'
export { explainProblem } from './rules/words/explain.ts'
export { check } from './run/check.ts'
export type { CheckInput } from './run/input.ts'
export type { Manifest, PackUsed, Run, Skipped } from './run/run.ts'
export type { SubjectRef } from './run/subjects.ts'
export { type BankAccount, parseBankAccount, passesLuhn } from './values/bank-account.ts'
export { checkCharacter } from './values/check-character.ts'
export { type CreditCode, parseCreditCode } from './values/credit-code.ts'
export { parseDate } from './values/date.ts'
export { dateFromSerial, parseDateOrSerial } from './values/date-serial.ts'
export { dateBounds, dateOfDay, dayNumber, isDay } from './values/day.ts'
export { type DibaoCertificate, parseDibaoCertificate } from './values/dibao-certificate.ts'
export { digitsOfNumber, showsLostDigits } from './values/digits-of-number.ts'
export { type DisabilityCertificate, parseDisabilityCertificate } from './values/disability-certificate.ts'
export { type Division, divisionContains, parseDivision } from './values/division.ts'
export {
  fenFromNumber,
  formatYuan,
  parseFen,
  parseWan,
  parseYuan,
  wanFromNumber,
  yuanFromNumber,
} from './values/money.ts'
export {
  addMonths as monthPlus,
  isMonth,
  monthBounds,
  monthIndex,
  monthOfDate,
  monthOfIndex,
  parseMonth,
} from './values/month.ts'
export {
  type NationalId,
  type NationalIdState,
  nationalIdFromNumber,
  parseNationalId,
} from './values/national-id.ts'
export { parseOrganisationCode } from './values/organisation-code.ts'
export { type Phone, parsePhone } from './values/phone.ts'
export { parsePlate } from './values/plate.ts'
export { type Parsed, problem, success } from './values/problem.ts'
export { parseCount, parseQuantity } from './values/quantity.ts'
export { isDestroyed, normaliseFigures, normaliseId, normaliseName, normaliseText } from './values/text.ts'
export { version } from './version.ts'

/** Makers of fields, for a host's own entities. */
export { field }
