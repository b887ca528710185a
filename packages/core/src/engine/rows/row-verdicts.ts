import type { Verdicts } from '../engine.ts'

export type Answers = Pick<Verdicts, 'rules' | 'fact'>

/** Answers that may be asked what they rest on. */
export interface AnswersWithout extends Answers {
  /** The answers where no entry of these parameters is known; undefined: they have to be asked for with others. */
  without(figures: readonly string[]): OtherAnswers | undefined
}

/** Answers under other circumstances. */
export interface OtherAnswers extends Answers {
  /** Whether all rules, and all facts that were asked about before, are answered as they were. */
  isSame(): boolean
}

export interface RowVerdicts extends Verdicts, AnswersWithout {}
