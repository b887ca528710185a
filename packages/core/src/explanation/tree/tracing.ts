import type { Check } from '../../checks/check.ts'
import type { Evaluator, OptionValue } from '../../engine/evaluator.ts'
import type { Scope } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Condition, Expression } from '../../expression/node.ts'
import type { Inputs } from '../blocking/inputs.ts'
import type { Neighbourhood } from '../near/neighbourhood.ts'
import type { Reached } from '../near/reach.ts'
import type { ExplainedCondition, ExplainedExpression, ExplainedFact, ExplainedValue } from './nodes.ts'
import type { Of } from './of.ts'
import type { Titles } from './titles.ts'

/** A node of the tree, and the inputs whose being unknown leaves it unknown. */
export interface Built<N> {
  readonly node: N
  readonly hangs: readonly string[]
}

/** One row being explained: what evaluates it, what words it, and what is found on the way. Scopes have one position. */
export interface Tracing {
  readonly check: Check
  readonly evaluator: Evaluator
  readonly near: Neighbourhood
  readonly reached: Reached
  readonly titles: Titles
  /** The scope of the row itself, for named facts. */
  readonly root: Scope
  readonly inputs: Inputs
  /** Option values that the locality set. */
  readonly set: Readonly<Record<string, OptionValue>>
  /** The most related rows that are listed. */
  readonly rowsListed: number
  /** The facts met so far, by name. */
  readonly facts: Map<string, Built<ExplainedFact>>
  /** The value at a position, the first unless said. */
  value(vector: Vector, of: Of | null, at?: number): ExplainedValue
  /** Whom or what a row is about, masked; empty where nothing tells. */
  label(entity: string, row: number): string
  condition(condition: Condition, scope: Scope): Built<ExplainedCondition>
  expression(expression: Expression, scope: Scope): Built<ExplainedExpression>
}

/** The entities that references can name in a scope. */
export const framesOf = ({ frames }: Scope): ReadonlyMap<string, string> =>
  new Map(frames.map(({ name, entity }) => [name, entity]))

export const union = (...all: readonly (readonly string[])[]): readonly string[] => [...new Set(all.flat())]

/** Whether a value at the only position is settled: exact, or surely nothing. */
export const isSettled = (v: Vector): boolean =>
  v.kind === 'code' ? v.codes[0] !== 0 : v.lo[0] === v.hi[0] || Number.isNaN(v.lo[0])
