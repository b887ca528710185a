import type { Operator, Rounding, Take } from '../../expression/node.ts'
import type { FieldType, Phrase } from '../../model/field.ts'

/** `unknown`: neither surely true nor surely false. */
export type Verdict = 'true' | 'false' | 'unknown'

type Single = string | number | boolean

/**
 * A value as far as it is known. Money is in fen, days are `YYYY-MM-DD`, months `YYYY-MM`. `between`: from
 * `least` to `greatest`, null where that end is open; `nothing`: there surely is none.
 */
export interface ExplainedValue {
  readonly type: FieldType
  readonly state: 'exact' | 'between' | 'unknown' | 'nothing'
  readonly least: Single | null
  readonly greatest: Single | null
  /** What an exact code is called. */
  readonly called: Phrase | null
}

/** Where a record stands: file, sheet, 1-based row, and the heading and letter of the column that matters. */
export interface RecordPlace {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  readonly column: string | null
  readonly letter?: string
  readonly register: string
}

/** Left minus right, from its least to its greatest: fen, days, months or whole numbers by `type`. Null: without end. */
export interface Margin {
  readonly type: 'fen' | 'days' | 'months' | 'count'
  /** Of a count. */
  readonly unit: Phrase | null
  readonly least: number | null
  readonly greatest: number | null
}

export interface ExplainedComparison {
  readonly kind: 'compare'
  readonly truth: Verdict
  readonly operator: Operator
  readonly left: ExplainedExpression
  /** Null for `known`. */
  readonly right: ExplainedExpression | ExplainedList | null
  /** Null for what has no distance, and where nothing is compared. */
  readonly margin: Margin | null
}

/** A condition with its truth and everything below it. `needed`: how many of `of` must hold. */
export type ExplainedCondition =
  | ExplainedComparison
  | {
      readonly kind: 'all' | 'any' | 'atLeast'
      readonly truth: Verdict
      readonly needed: number
      readonly of: readonly ExplainedCondition[]
    }
  | { readonly kind: 'not'; readonly truth: Verdict; readonly of: ExplainedCondition }
  | {
      readonly kind: 'named'
      readonly truth: Verdict
      readonly name: string
      readonly of: ExplainedCondition
    }

interface Stated {
  readonly title: Phrase
  readonly value: ExplainedValue
  /** Of a count, where it has one. */
  readonly unit: Phrase | null
}

/** An option of the check as it was used. */
export interface OptionUse {
  readonly name: string
  readonly title: Phrase
  /** Whether the locality set it, or the check's own value was used. */
  readonly from: 'default' | 'locality'
  /** Where the check's own value comes from; null where the locality set it. */
  readonly source: string | null
}

/** The figure of a parameter that was used. */
export interface ParameterUse {
  readonly area: string
  readonly kind: string | null
  readonly from: string
  readonly to: string | null
  /** In fen for money. */
  readonly value: number
  /** For money: what it is the amount of; null: a month's. */
  readonly per: 'month' | 'year' | null
  readonly source: string
  readonly synthetic: boolean
}

/** A register, and whether it is declared complete for a place and time. */
export interface CoverageUse {
  readonly register: string
  readonly title: Phrase
  /** A township's name or a division code; null: not known. */
  readonly area: string | null
  /** Of which alone rows are asked for; null: of any. */
  readonly programme: { readonly id: string; readonly title: Phrase } | null
  /** First and last day asked about. */
  readonly from: string
  readonly to: string
  readonly covered: boolean
}

/** A row at the end of a path that counts, surely or possibly. */
export interface RelatedRow {
  /** What tells it from others where no record states it; else empty. */
  readonly label: string
  readonly place: RecordPlace | null
  readonly counts: 'surely' | 'possibly'
  /** What is taken of it; null where it is only counted. */
  readonly value: ExplainedValue | null
  /** Why it counts only possibly. */
  readonly because: ExplainedCondition | null
}

/** What one register says of a resolved fact. */
export interface Statement {
  readonly register: string
  readonly title: Phrase
  readonly value: ExplainedValue
  readonly place: RecordPlace | null
  readonly counts: 'surely' | 'possibly' | 'left-out'
  /** The condition on statements that decides whether it counts; null where there is none. */
  readonly because: ExplainedCondition | null
}

/** A value with the expression it comes from. */
export type ExplainedExpression = Stated &
  (
    | { readonly kind: 'fact'; readonly fact: string }
    | {
        readonly kind: 'field'
        readonly entity: string
        readonly field: string
        readonly place: RecordPlace | null
      }
    | { readonly kind: 'literal' }
    | { readonly kind: 'option'; readonly option: OptionUse }
    | { readonly kind: 'asOf' }
    | {
        readonly kind: 'operation'
        readonly operation: string
        readonly rounding: Rounding | null
        readonly of: readonly ExplainedExpression[]
      }
    | {
        readonly kind: 'choice'
        readonly condition: ExplainedCondition
        readonly ifTrue: ExplainedExpression
        readonly ifFalse: ExplainedExpression
      }
    | { readonly kind: 'truth'; readonly condition: ExplainedCondition }
    | {
        readonly kind: 'parameter'
        readonly parameter: string
        readonly on: ExplainedExpression
        /** Division code; null: not known. */
        readonly area: string | null
        readonly areaKind: ExplainedExpression | null
        readonly entries: readonly ParameterUse[]
      }
    | { readonly kind: 'host'; readonly host: string }
    | {
        readonly kind: 'aggregate'
        readonly take: Take
        readonly entity: string
        /** What the rows must be; null where all count. */
        readonly where: Phrase | null
        readonly surely: number
        readonly possibly: number
        /** The first of the rows that count. */
        readonly related: readonly RelatedRow[]
        readonly more: number
        /** Registers that may hold more rows and are not declared complete. */
        readonly missing: readonly CoverageUse[]
      }
    | {
        readonly kind: 'resolved'
        readonly entity: string
        readonly field: string
        readonly of: string
        /** The first of what is said. */
        readonly said: readonly Statement[]
        readonly more: number
        readonly coverage: readonly CoverageUse[]
      }
  )

/** What a value is looked for in: a fixed list, or that of an option. */
export interface ExplainedList {
  readonly kind: 'list'
  readonly title: Phrase
  readonly values: readonly ExplainedValue[]
  readonly option: OptionUse | null
}

/** A named fact of the check with the expression behind it. */
export interface ExplainedFact extends Stated {
  readonly tree: ExplainedExpression
}
