import type { FieldType } from '../model/field.ts'

/** Facts and conditions are data: plain JSON, made by the typed builder or written by hand. */
export type Scalar = string | number | boolean

/** A field or fact of a row: the subject's own, or with `of` that of a row met on a path. */
export interface Reference {
  readonly fact: string
  /** `subject`, or the name of a hop; left out: the subject. */
  readonly of?: string
  /** To-one relations to follow first. */
  readonly to?: readonly string[]
}

export interface Literal {
  readonly value: Scalar
  readonly type: FieldType
}

/** One step along a relation. `where` sees the row met under the name `as`, and all rows before it. */
export interface Hop {
  readonly to: string
  readonly as: string
  /** Only rows that these registers state; coverage is then asked of them alone. Of rows that core derives: coverage alone. */
  readonly registers?: readonly string[]
  readonly where?: Condition
}

export type Take = 'exists' | 'count' | 'countDistinct' | 'sum' | 'min' | 'max' | 'latest'

/** What the rows at the end of a path come to. */
export interface Aggregate {
  readonly take: Take
  /** The row the path starts from; left out: the subject. */
  readonly of?: string
  readonly path: readonly Hop[]
  readonly value?: Expression
  /** For `latest`: by what the rows are ordered. */
  readonly by?: Expression
}

type Operation =
  | { readonly add: readonly [Expression, Expression] }
  | { readonly sub: readonly [Expression, Expression] }
  | { readonly mul: readonly [Expression, Expression] }
  | { readonly min: readonly [Expression, Expression] }
  | { readonly max: readonly [Expression, Expression] }
  | { readonly coalesce: readonly [Expression, Expression] }
  | { readonly month: Expression }
  | { readonly firstDay: Expression }
  | { readonly addMonths: readonly [Expression, Expression] }
  | { readonly monthsBetween: readonly [Expression, Expression] }
  | { readonly daysBetween: readonly [Expression, Expression] }
  | { readonly age: readonly [Expression, Expression] }

/** `a × n ÷ d` of whole numbers of 0 or more, rounded as the law says. */
export interface MulDiv {
  readonly mulDiv: readonly [a: Expression, n: Expression, d: Expression]
  readonly rounding: Rounding
}
export type Rounding = 'down' | 'up' | 'half-up'

/** A dated, regional figure of the law. */
export interface ParameterReference {
  readonly parameter: string
  /** The day, or the month whose first day, decides. */
  readonly on: Expression
  /** Division code; left out: the region of the dataset. */
  readonly area?: Expression
  /** For example `urban` or `rural`, where the figure differs. */
  readonly kind?: Expression
}

/** A function of the host's, opaque to everything but the engine. */
export interface HostReference {
  readonly host: string
  readonly type: FieldType
}

export type Expression =
  | Reference
  | Literal
  | { readonly option: string }
  | { readonly asOf: true }
  | Operation
  | MulDiv
  | ParameterReference
  | HostReference
  | { readonly if: readonly [condition: Condition, then: Expression, otherwise: Expression] }
  | { readonly truth: Condition }
  | Aggregate

export type Operator =
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'in'
  | 'notIn'
  | 'known'

/** A json-rules-engine condition. In a rule `fact` names a fact; within a fact it may be an expression. */
export interface Leaf {
  readonly fact: string | Expression
  readonly operator: Operator
  readonly value: Scalar | readonly Scalar[] | Expression
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | Leaf
