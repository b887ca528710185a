import type { Phrase } from '../../model/field.ts'
import type { ExplainedCondition, ExplainedExpression, ExplainedFact, ExplainedValue } from '../tree/nodes.ts'
import type { Language, Words } from './words.ts'

/** A line and how deep it stands. */
export interface Line {
  readonly depth: number
  readonly text: string
}

/** What is being put in words: one row of an explanation in one language. */
export interface Speech {
  readonly language: Language
  readonly words: Words
  readonly facts: Readonly<Record<string, ExplainedFact>>
  /** Facts, and what registers say of somebody, that were already told. */
  readonly told: Set<string>
  /** Places already named, by `placeKey`. */
  readonly named: ReadonlySet<string>
  say(phrase: Phrase): string
  value(value: ExplainedValue, unit?: Phrase | null): string
  /** A condition, or with `denied` that it does not hold, one line per part. */
  condition(condition: ExplainedCondition, denied: boolean): readonly Line[]
  /** A condition within a sentence. */
  clause(condition: ExplainedCondition, denied: boolean): string
  /** How a value is made, within a sentence. */
  formula(expression: ExplainedExpression): string
  /** Where a value comes from, below the line that states it. */
  support(expression: ExplainedExpression): readonly Line[]
}

export const deeper = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ depth, text }) => ({ depth: depth + 1, text }))

export const line = (text: string): Line => ({ depth: 0, text })
