import { type DecideOptions, isInForce, questionOf, undecided } from './decide.ts'
import { askingOf, datasetOf } from './decision/argument.ts'
import { settle } from './decision/conditions.ts'
import type { Decision } from './decision/decision.ts'
import type { Household } from './household/household.ts'
import type { Programme } from './programme.ts'

/** What a decision comes to: result, amount and verdicts on the conditions. */
export type DecisionResult = Pick<Decision, 'result' | 'amountFen' | 'amountBoundsFen' | 'because'>

/**
 * The result that `decide` comes to, without its argument about members, incomes, figures and what is missing:
 * one evaluation instead of many, for whoever decides the same over and over. Errors: those of `decide`.
 */
export function decideResult(
  programme: Programme,
  household: Household,
  options: DecideOptions,
): DecisionResult {
  const question = questionOf(programme, household, options)
  if (!isInForce(programme, question.month)) return resultOf(undecided)
  const settled = settle(programme, askingOf(question, datasetOf(question), question.parameters))
  return { ...settled.outcome(0), because: settled.because(0) }
}

const resultOf = ({ result, amountFen, amountBoundsFen, because }: DecisionResult): DecisionResult => ({
  ...{ result, amountFen, amountBoundsFen, because },
})
