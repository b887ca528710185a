import type { Check } from '../../checks/check.ts'
import type { Evaluator, OptionValue } from '../../engine/evaluator.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Condition, Expression, Leaf } from '../../expression/node.ts'
import type { Inputs } from '../blocking/inputs.ts'
import type { Seen } from '../near/neighbourhood.ts'
import type { Reached } from '../near/reach.ts'
import type { Asking } from './asking.ts'
import type { Ends } from './margin.ts'
import type {
  CoverageUse,
  ExplainedCondition,
  ExplainedExpression,
  ExplainedFact,
  ExplainedList,
  ExplainedValue,
  Statement,
} from './nodes.ts'
import type { Of } from './of.ts'
import type { Spot } from './spot.ts'
import type { Titles } from './titles.ts'

/** A node of the tree, and the inputs whose being unknown leaves it unknown. */
export interface Built<N> {
  readonly node: N
  readonly hangs: readonly string[]
}

/** The right side of a comparison. */
export interface Operand extends Built<ExplainedExpression | ExplainedList> {
  /** Null for a list, a text, a code or a key. */
  readonly ends: Ends | null
}

/** What registers say of a row: the same whoever asks. */
export interface Told {
  readonly of: string
  readonly said: readonly Statement[]
  readonly coverage: readonly CoverageUse[]
}

/** What is gathered of an open verdict. */
export interface Open {
  readonly inputs: Inputs
  readonly reached: Reached
}

/** One row being explained: what evaluates it, what words it, and what is found on the way. */
export interface Tracing {
  readonly check: Check
  readonly evaluator: Evaluator
  readonly asking: Asking
  readonly near: Seen
  readonly titles: Titles
  /** The row itself, for named facts. */
  readonly root: Spot
  /** What an open verdict hangs on; null where the verdict is given. */
  readonly open: Open | null
  /** Option values that the locality set. */
  readonly set: Readonly<Record<string, OptionValue>>
  /** Right sides that are the same for every row. */
  readonly fixed: WeakMap<Leaf, Operand>
  /** What registers say of rows that were met before. */
  readonly told: Map<string, Told>
  /** The most related rows that are listed. */
  readonly rowsListed: number
  /** The facts met so far, by name. */
  readonly facts: Map<string, Built<ExplainedFact>>
  value(vector: Vector, of: Of | null, at: number): ExplainedValue
  /** Whom or what a row is about, masked; empty where nothing tells. */
  label(entity: string, row: number): string
  condition(condition: Condition, spot: Spot): Built<ExplainedCondition>
  expression(expression: Expression, spot: Spot): Built<ExplainedExpression>
}

const none: readonly string[] = []

export const union = (...all: readonly (readonly string[])[]): readonly string[] =>
  all.every(({ length }) => length === 0) ? none : [...new Set(all.flat())]

/** Whether a value is settled: exact, or surely nothing. */
export const isSettled = (v: Vector, at: number): boolean =>
  v.kind === 'code' ? v.codes[at] !== 0 : v.lo[at] === v.hi[at] || Number.isNaN(v.lo[at])
