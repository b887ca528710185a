import { askingOf, datasetOf, type Question } from '../decision/argument.ts'
import { type Outcome, settle } from '../decision/conditions.ts'
import type { Household } from '../household/household.ts'
import type { Gap } from './gap.ts'

/** The outcome of each answer to each gap, all else being as in `given`: evaluated at once. */
export function outcomesOf(
  question: Question,
  gaps: readonly Gap[],
  given: Household,
): readonly (readonly Outcome[])[] {
  const supposed = gaps.flatMap(({ answers }) => answers.map((answer) => answer(given)))
  const dataset = datasetOf(question, supposed)
  const settled = settle(question.programme, askingOf(question, dataset, question.parameters, supposed))
  let row = 0
  return gaps.map(({ answers }) => answers.map(() => settled.outcome(row++)))
}

/** The household with every gap filled by its first, or its last, answer. */
export const filled = (household: Household, gaps: readonly Gap[], which: 0 | -1): Household =>
  gaps.reduce((so, { answers }) => (answers.at(which) as Gap['answers'][number])(so), household)

/** An outcome to compare by. */
export const asText = ({ result, amountFen, amountBoundsFen }: Outcome): string =>
  JSON.stringify([result, amountFen, amountBoundsFen])
