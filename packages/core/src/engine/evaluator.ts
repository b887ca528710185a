import type { RangeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Reading } from '../dataset/reading.ts'
import type { Condition, Expression, Hop, Reference, Scalar } from '../expression/node.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { Asked } from './covered.ts'
import type { HostFact } from './host.ts'
import type { Items } from './kernels/item-groups.ts'
import type { Live } from './kernels/live.ts'
import type { Met, Taken } from './met.ts'
import type { Other } from './other.ts'
import type { Scope } from './scope.ts'
import type { Truth, Vector } from './vector.ts'

export type OptionValue = Scalar | readonly Scalar[]

export interface Setting {
  readonly dataset: Dataset
  /** The business day, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly subject: string
  /** Rows of the subject that are asked about. */
  readonly rows: Int32Array
  readonly facts: Readonly<Record<string, Expression>>
  readonly conditions: Readonly<Record<string, Condition>>
  readonly options: Readonly<Record<string, OptionValue>>
  readonly parameters?: readonly Parameter[]
  readonly hostFacts?: Readonly<Record<string, HostFact>>
  /** Hears of each figure that is looked up, row by row; of `null` where any may have been. */
  readonly onFigure?: (parameter: string | null) => void
}

/** Ways to the same answers that take less; undefined where they are to be found otherwise. */
export interface Sooner {
  truth(evaluator: Evaluator, condition: Condition, scope: Scope, live: Live): Truth | undefined
  fact(evaluator: Evaluator, name: string, scope: Scope): Vector | undefined
  sparsely(a: Vector, b: Other, live: Live, compare: (a: Vector, b: Other) => Truth): Truth | undefined
  distinct(items: Items, value: Vector): RangeColumn
  /** Hears of a column that is compared. */
  note(column: Vector): void
}

/** Evaluates expressions over whole columns, one node at a time; what a job asks for more than once is evaluated once. */
export interface Evaluator {
  readonly dataset: Dataset
  readonly reading: Reading
  readonly setting: Setting
  readonly subject: Scope
  readonly sooner: Sooner | undefined
  vector(expression: Expression, scope: Scope): Vector
  /** Only the words that are `live` need be right. */
  truth(condition: Condition, scope: Scope, live?: Live): Truth
  reference(reference: Reference, scope: Scope): Vector
  /** Where paths from few positions began, and the steps taken since. */
  readonly starts: WeakMap<Scope, Met>
  readonly steps: WeakMap<Met, Map<Hop, Taken>>
  /** Makes what goes by `id` the first time, and keeps it. */
  once<T>(id: string, make: () => T): T
  /**
   * Whether the registers behind `entity` are complete for a row of `from`, of one programme or of any, for days or
   * for the time of the row.
   */
  covered(
    entity: string,
    registers: readonly string[] | undefined,
    from: string,
    row: number,
    asked?: Asked,
  ): boolean
}
