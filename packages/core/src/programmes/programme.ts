import type { Condition, Expression, Rounding } from '../expression/node.ts'
import type { FieldType, Phrase } from '../model/field.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { Takes } from './together/takes.ts'

/** A reason that the law gives, for or against counting a member or an income. */
export interface Ground {
  readonly title: Phrase
  readonly basis: readonly Phrase[]
  /** Over the row in question; the month and the figures are named facts. */
  readonly when: Condition
}
export type Grounds = Readonly<Record<string, Ground>>

/** Where and how an amount is rounded, and why there. */
export interface RoundingPoint {
  readonly title: Phrase
  readonly basis: readonly Phrase[]
  readonly rule: Rounding
}

/** A figure of the law that a programme uses: the parameter behind it. */
export interface Figure {
  readonly id: string
  readonly type: Parameter['type']
  readonly title: Phrase
  /** Money as it stands, not of a month or a year. */
  readonly lump?: true
}

/** A fact that only the applicant, a visit or another office can tell: it is answered with the household. */
export interface Ask {
  readonly type: 'code' | 'truth' | 'fen' | 'count' | 'date' | 'month'
  readonly title: Phrase
  /** Who could supply it. */
  readonly who: Phrase
  /** Of codes: each answer that there is. */
  readonly choices?: Readonly<Record<string, Phrase>>
}

/** A named value of the household's month: in fen, for a month or for twelve. */
export interface ProgrammeFact {
  readonly type: FieldType
  readonly node: Expression
  readonly title: Phrase
  readonly per?: 'month' | 'year'
  /** Left out of the argument where it is 0. */
  readonly onlyIfAny?: true
}

export interface ProgrammeCondition {
  readonly title: Phrase
  readonly basis: readonly Phrase[]
  readonly holds: Condition
  /** Facts that the argument shows. */
  readonly shows: readonly string[]
  /** The fact that says by how much it holds, or falls short where it is negative or, for a strict limit, 0. */
  readonly margin?: string
}

/**
 * A benefit: to whom it goes, on what conditions, and how much it is. Plain data over the closed vocabulary,
 * so that one case and a whole county are decided by the same definition.
 */
export interface Programme {
  /** The id in the catalogue, for example `dibao.rural`. */
  readonly id: string
  readonly version: string
  readonly title: Phrase
  readonly unit: 'household' | 'person'
  /** Whose figures apply where they differ, for example `rural`; null where they do not. */
  readonly kind: string | null
  /** First and last day on which the rules are in force; null: no end is set. */
  readonly from: string
  readonly to: string | null
  readonly basis: readonly Phrase[]
  /** Ids of programmes whose recipients it excludes. */
  readonly excludes: readonly string[]
  /** What it takes from the decisions on other programmes that are made with it. */
  readonly takes?: Takes
  readonly figures: Readonly<Record<string, Figure>>
  /** What it asks besides what a household always says, by the name under which `answers` hold it. */
  readonly asks?: Readonly<Record<string, Ask>>
  /** The figure whose period, a month or a year, is that in which amounts are shown. */
  readonly reference: string | null
  /** Over `membership`: counted where one ground for holds and none against; null for a person's benefit. */
  readonly members: { readonly counted: Grounds; readonly notCounted: Grounds } | null
  /** Over `income`: counted where no ground against holds. What one comes to in twelve months is `of × times ÷ by`. */
  readonly incomes: {
    readonly notCounted: Grounds
    readonly share: RoundingPoint & {
      readonly of: Expression
      readonly times: Expression
      readonly by: Expression
    }
  } | null
  readonly facts: Readonly<Record<string, ProgrammeFact>>
  /** All of them must hold. */
  readonly conditions: Readonly<Record<string, ProgrammeCondition>>
  /** Each makes the fact of its name: `of` divided by a whole number, rounded. */
  readonly roundings: Readonly<Record<string, RoundingPoint & { readonly of: string; readonly by: number }>>
  /** The fact that is paid where all conditions hold; null: a status, which pays nothing. */
  readonly amount: string | null
  /** Paid once, not each month. */
  readonly once?: true
}
