export type { Check, Described, Shown, Stake } from './checks/check.ts'
export { type CheckSpec, checkFor } from './checks/define.ts'
export { defineCheck } from './checks/define-small-check.ts'
export type { Option, OptionType } from './checks/option.ts'
export type { BatchColumn, CellValue, CellValues, Coverage, RecordBatch, Source } from './dataset/batch.ts'
export type { CodeColumn, Column, RangeColumn } from './dataset/column.ts'
export { createDataset, type Dataset, type DatasetInput, type Place } from './dataset/dataset.ts'
export { cellAt } from './dataset/fill/cell-at.ts'
export type { HostRecord, HostRecords } from './dataset/host.ts'
export type { Table } from './dataset/table.ts'
export { type Bits, has, rowsOf } from './engine/bits.ts'
export {
  type AsyncRuleEngine,
  type AsyncVerdicts,
  columnEngine,
  type Job,
  type RuleEngine,
  type Verdicts,
} from './engine/engine.ts'
export type { OptionValue } from './engine/evaluator.ts'
export type { HostFact, HostSubject, HostValue } from './engine/host.ts'
export type { Truth, Vector } from './engine/vector.ts'
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
export { mask, maskName, maskNumber } from './findings/mask.ts'
export type { HostError, HostErrorCode } from './hosts/host-error.ts'
export {
  createGraph,
  type Entities,
  type Graph,
} from './model/create-graph.ts'
export { defineEntity, type Entity, type Relation, type Resolved } from './model/entity.ts'
export { HeduiError, isHeduiError } from './model/error.ts'
export type { Field, FieldType, Phrase, Sensitivity } from './model/field.ts'
export type { Issue } from './model/issue.ts'
export { type Canonical, smallGraph as graph } from './model/small-graph.ts'
export type { NamedFigure } from './parameters/figures.ts'
export type { Parameter, ParameterEntry } from './parameters/parameter.ts'
export type { Catalogue, ProgrammeEntry } from './programmes/catalogue.ts'
export { check, type SmallCheckInput as CheckInput } from './run/check-small.ts'
export type { Examined, Manifest, PackUsed, Run, Skipped } from './run/run.ts'
export { version } from './version.ts'
