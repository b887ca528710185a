import type { Dataset } from '../../dataset/dataset.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { type Argument, askingOf, datasetOf, type Question } from '../decision/argument.ts'
import { type Outcome, settle } from '../decision/conditions.ts'
import type { Missing } from '../decision/decision.ts'
import { inForce, withFigure } from '../decision/parameters.ts'
import { householdGaps } from './household-gaps.ts'
import { incomeGaps } from './income-gaps.ts'
import { memberGaps } from './member-gaps.ts'
import { suppliers } from './source.ts'

/** A fact that is open, and the outcomes of one extreme answer and the other. */
interface Weighed {
  readonly missing: Omit<Missing, 'settles'>
  readonly effort: number
  readonly outcomes: readonly Outcome[]
}

/**
 * The open facts that may change the outcome: each is supposed to be one extreme and the other, and named where
 * that makes a difference. What alone settles everything comes first, then what is most easily had.
 */
export function missingFacts(question: Question, dataset: Dataset, found: Argument): readonly Missing[] {
  if (found.amountFen !== null) return []
  const now = asText(found)
  return [...openAnswers(question), ...openFigures(question, dataset)]
    .filter(({ outcomes }) => outcomes.some((outcome) => asText(outcome) !== now))
    .map(({ missing, effort, outcomes }) => ({
      effort,
      missing: { ...missing, settles: outcomes.every(({ amountFen }) => amountFen !== null) },
    }))
    .sort((a, b) => +b.missing.settles - +a.missing.settles || a.effort - b.effort)
    .map(({ missing }) => missing)
}

const asText = ({ result, amountFen, amountBoundsFen }: Outcome): string =>
  JSON.stringify([result, amountFen, amountBoundsFen])

/** What the household leaves open: all supposed households are evaluated at once. */
function openAnswers(question: Question): Weighed[] {
  const { household, month, parameters, programme } = question
  const gaps = [memberGaps, incomeGaps, householdGaps].flatMap((of) => of(household, month))
  const supposed = gaps.flatMap((gap) => gap.supposed)
  const settled = settle(programme, askingOf(question, datasetOf(question, supposed), parameters))
  let row = 0
  return gaps.map(({ fact, at, member, title, supplier, supposed: { length } }) => ({
    missing: { fact, at, member, title, whoCouldSupply: supplier.who },
    effort: supplier.effort,
    outcomes: Array.from({ length }, () => settled.outcome(row++)),
  }))
}

/** Figures of the law that are missing for the day and place. */
function openFigures(question: Question, dataset: Dataset): Weighed[] {
  const { programme, parameters } = question
  const outcome = (supposed: readonly Parameter[]) =>
    settle(programme, askingOf(question, dataset, supposed)).outcome(0)
  const missing = Object.values(programme.figures).filter((figure) => inForce(figure, question).length === 0)
  return missing.map((figure) => ({
    missing: {
      fact: 'parameter',
      at: figure.id,
      member: null,
      title: figure.title,
      whoCouldSupply: suppliers.locality.who,
    },
    effort: suppliers.locality.effort,
    outcomes: (figure.type === 'fen' ? [0, 1e11] : [0, 1, 1000]).map((value) =>
      outcome(withFigure(parameters, figure, value)),
    ),
  }))
}
