import * as field from './model/titled.ts'

export type { Check, Described, Shown, Stake } from './checks/check.ts'
export { type CheckSpec, checkFor } from './checks/define.ts'
export { defineCheck } from './checks/define-check.ts'
export {
  type Cited,
  type Detector,
  defineDetector,
  type Given as DetectorGiven,
  type Hit,
  type Named,
} from './checks/detector.ts'
export type { Option, OptionType } from './checks/option.ts'
export type { BatchColumn, CellValue, CellValues, Coverage, RecordBatch, Source } from './dataset/batch.ts'
export type { CodeColumn, Column, RangeColumn } from './dataset/column.ts'
export type { Dataset, DatasetInput, Place } from './dataset/dataset.ts'
export { cellAt, isBlankAt } from './dataset/fill/cell-at.ts'
export type { HostRecord, HostRecords } from './dataset/host.ts'
export { isSurrogate } from './dataset/keys/identity.ts'
export type { Table } from './dataset/table.ts'
export { type Bits, bitsWhere, has, rowsOf } from './engine/bits.ts'
export { isCovered, spanOf } from './engine/covered.ts'
export type {
  AsyncRuleEngine,
  AsyncVerdicts,
  Job,
  RuleEngine,
  Verdicts,
} from './engine/engine.ts'
export type { OptionValue } from './engine/evaluator.ts'
export type { HostFact, HostSubject, HostValue } from './engine/host.ts'
export { everyRow } from './engine/kernels/every-row.ts'
export { columnEngine } from './engine/plane-engine.ts'
export type { Truth, Vector } from './engine/vector.ts'
export { createExplainer, explain } from './explanation/explain.ts'
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
export { type Gate, type GateInput, type GateResult, gate } from './follow-up/gate.ts'
export type { HostError, HostErrorCode } from './hosts/host-error.ts'
export type {
  AskOne,
  AsyncHostFact,
  BatchHostFact,
  HostAnswers,
  HostAsking,
  SingleHostFact,
} from './hosts/host-fact.ts'
export type { Timers } from './hosts/timers.ts'
export {
  createGraph,
  type Entities,
  type Graph,
} from './model/create-graph.ts'
export { defineEntity, type Entity, type Relation, type Resolved } from './model/entity.ts'
export { HeduiError, isHeduiError } from './model/error.ts'
export type { Field, FieldType, Phrase, Sensitivity } from './model/field.ts'
export { type Canonical, type EntityName, type FieldsOf, graph } from './model/graph.ts'
export type { Issue } from './model/issue.ts'
export type { NamedFigure } from './parameters/figures.ts'
export type { Parameter, ParameterEntry } from './parameters/parameter.ts'
export { type Catalogue, type ProgrammeEntry, programmeNames, programmeOf } from './programmes/catalogue.ts'
export { type DecideOptions, decide } from './programmes/decide.ts'
export { type AsyncDecideOptions, type AsyncDecision, decideAsync } from './programmes/decide-async.ts'
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
export { near } from './rules/near.ts'
export { type AskedHosts, askHosts } from './run/ask-hosts.ts'
export type { AsyncCheckInput } from './run/async-input.ts'
export type { CheckInput } from './run/input.ts'
export { createDataset, type OpenDataset } from './run/open-dataset.ts'
export type { Examined, Manifest, PackUsed, Run, Skipped } from './run/run.ts'
export { check, checkAsync } from './run/sound.ts'
export type { SubjectRef } from './run/subjects.ts'
export { version } from './version.ts'

/** Makers of fields, for a host's own entities. */
export { field }
