import type { Phrase } from '../../model/field.ts'
import type { Outcome } from '../decision/conditions.ts'
import type { Decision } from '../decision/decision.ts'

/** What a household or person of a dataset is entitled to, without the argument. */
export interface BatchRow extends Outcome {
  /** Key of the household or person. */
  readonly id: string
}

/** Results by number, as the column `result` has them. */
export const results = ['ineligible', 'eligible', 'undetermined'] as const satisfies Decision['result'][]

/** A programme decided for every household or person of a dataset that occurs in a month: column by column. */
export interface DecisionBatch extends Iterable<BatchRow> {
  readonly programme: { readonly id: string; readonly version: string; readonly title: Phrase }
  readonly unit: 'household' | 'person'
  readonly asOf: string
  readonly month: string
  readonly region: string | null
  readonly kind: string | null
  readonly size: number
  readonly columns: {
    /** Rows of the dataset's table `household` or `person`. */
    readonly subject: Int32Array
    /** Places in `results`. */
    readonly result: Uint8Array
    /** Between what the amount of a month lies, in fen: equal where it is exact, 0 where ineligible; Infinity: no bound. */
    readonly leastFen: Float64Array
    readonly mostFen: Float64Array
  }
  at(row: number): BatchRow
  /** The result for a household or person; undefined where it does not occur in the month. */
  of(id: string): BatchRow | undefined
  /**
   * The whole argument for one: its case is taken out of the dataset and decided alone. What a case cannot say as
   * finely as registers do, such as a birth between two days of different years, is left open in it. Error
   * `decide.subject` where it does not occur in the month.
   */
  decision(id: string): Decision
}
