import type { RowExplanation } from '../explanation.ts'
import { blockingLines } from './blocking-lines.ts'
import { clauseText, conditionLines } from './condition-lines.ts'
import { formulaText } from './formula.ts'
import { placeKey } from './places.ts'
import type { Line, Speech } from './speech.ts'
import { supportLines } from './support.ts'
import { valueText } from './value-text.ts'
import type { Language, Words } from './words.ts'

/** What is said of one row: each of its conditions, and what is not known. */
export interface RowText {
  readonly row: RowExplanation
  /** One part for each condition that must hold. */
  readonly parts: readonly (readonly Line[])[]
  readonly open: readonly Line[]
}

export function rowText(row: RowExplanation, words: Words, language: Language): RowText {
  const speech: Speech = {
    language,
    words,
    facts: row.facts,
    told: new Set(),
    named: new Set(row.evidence.map(placeKey)),
    say: (phrase) => phrase[language],
    value: (value, unit = null) => valueText(value, unit, words, language),
    condition: (condition, denied) => conditionLines(speech, condition, denied),
    clause: (condition, denied) => clauseText(speech, condition, denied),
    formula: (expression) => formulaText(speech, expression),
    support: (expression) => supportLines(speech, expression),
  }
  const { condition, blocking } = row
  const parts = condition.kind === 'all' ? condition.of : [condition]
  return {
    row,
    parts: parts.map((part) => speech.condition(part, false)),
    open: blocking ? blockingLines(speech, blocking) : [],
  }
}
