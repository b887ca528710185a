import type { Condition, Expression, FieldType } from '@hedui/core'
import type { Report } from '../report/difference.ts'

export type Path = readonly (string | number)[]

/** What an imported rule set is about: whose facts they are, and how its names are read here. */
export interface ImportContext {
  /** The entity whose rows the rules are asked of. */
  readonly subject: string
  /** What each name of a fact stands for here. */
  readonly facts: Readonly<Record<string, { readonly type: FieldType; readonly node: Expression }>>
  /** Named conditions, as `setCondition` was given them. */
  readonly conditions?: Readonly<Record<string, unknown>>
  /**
   * Which fact stands for a name with params or path: `{ 'account$.company': 'company' }`, or
   * `'account({"year":2025})$.total'`. The report writes the key to use.
   */
  readonly reads?: Readonly<Record<string, string>>
}

/** Where a condition is being read. */
export interface Place {
  readonly context: ImportContext
  readonly report: Report
  readonly path: Path
  /** Names that are being written out, outermost first. */
  readonly within: readonly string[]
  /** Facts met so far in the rule. */
  readonly met: Set<string>
  /** How many conditions the rule has come to. */
  readonly size: { count: number }
  /** Where each condition made came from. */
  readonly origins: WeakMap<object, Path>
}

export const below = (place: Place, ...steps: Path): Place => ({ ...place, path: [...place.path, ...steps] })

/** What a reading makes: undefined where it cannot be said, which is reported. */
export type Reading = Condition | undefined
