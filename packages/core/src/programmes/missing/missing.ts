import type { Dataset } from '../../dataset/dataset.ts'
import type { Question } from '../decision/argument.ts'
import type { Outcome } from '../decision/conditions.ts'
import type { Missing } from '../decision/decision.ts'
import { answerGaps } from './answer-gaps.ts'
import { circumstancesGaps } from './circumstances-gaps.ts'
import { openFigures } from './figures.ts'
import type { Gap } from './gap.ts'
import { openHosts } from './hosts.ts'
import { householdGaps } from './household-gaps.ts'
import { incomeGaps } from './income-gaps.ts'
import { memberGaps } from './member-gaps.ts'
import { asText, filled, outcomesOf } from './outcomes.ts'
import { suppliers } from './source.ts'

interface Ranked {
  readonly missing: Missing
  readonly effort: number
}

/**
 * The open facts that may change the outcome: each is supposed to be one extreme and the other, and named where
 * that makes a difference; where only several together do, each that makes one once the others are answered.
 * What alone settles everything comes first, then what is most easily had.
 */
export function missingFacts(question: Question, dataset: Dataset, found: Outcome): readonly Missing[] {
  if (found.amountFen !== null) return []
  const { household, month, programme } = question
  const now = asText(found)
  const differs = (outcomes: readonly Outcome[]) => outcomes.some((outcome) => asText(outcome) !== now)
  const gaps = [
    ...[memberGaps, incomeGaps, householdGaps].flatMap((of) => of(household, month)),
    ...circumstancesGaps(household, programme),
    ...answerGaps(question),
  ]
  const outcomes = outcomesOf(question, gaps, household)
  const hosts = openHosts(question, dataset)
  const alone = [
    ...gaps.flatMap((gap, i) =>
      differs(outcomes[i] ?? []) ? [rankedGap(gap, settlesAll(outcomes[i] ?? []))] : [],
    ),
    ...openFigures(question, dataset, found).flatMap(({ figure: { id, title }, outcomes: supposed }) => {
      const { who, effort } = question.region === null ? suppliers.caller : suppliers.locality
      const missing = { fact: 'parameter', at: id, member: null, title, whoCouldSupply: who }
      return differs(supposed) ? [{ missing: { ...missing, settles: settlesAll(supposed) }, effort }] : []
    }),
    ...hosts.flatMap(({ missing, outcomes: supposed }) =>
      supposed === null || differs(supposed)
        ? [rankedHost({ ...missing, settles: supposed !== null && settlesAll(supposed) })]
        : [],
    ),
  ]
  const ranked =
    alone.length > 0
      ? alone
      : [...together(question, gaps), ...hosts.map(({ missing }) => rankedHost(missing))]
  return [...ranked]
    .sort((a, b) => +b.missing.settles - +a.missing.settles || a.effort - b.effort)
    .map(({ missing }) => missing)
}

const settlesAll = (outcomes: readonly Outcome[]): boolean =>
  outcomes.every(({ amountFen }) => amountFen !== null)

const rankedGap = ({ fact, at, member, title, supplier }: Gap, settles: boolean): Ranked => ({
  missing: { fact, at, member, title, whoCouldSupply: supplier.who, settles },
  effort: supplier.effort,
})

const rankedHost = (missing: Missing): Ranked => ({ missing, effort: suppliers.host.effort })

/** Gaps that matter once all others are answered; all of them where even that does not tell. */
function together(question: Question, gaps: readonly Gap[]): readonly Ranked[] {
  const bases = ([0, -1] as const).map((which) =>
    outcomesOf(question, gaps, filled(question.household, gaps, which)),
  )
  const matters = (i: number) => bases.some((outcomes) => new Set(outcomes[i]?.map(asText)).size > 1)
  const some = gaps.filter((_, i) => matters(i))
  return (some.length > 0 ? some : gaps).map((gap) => rankedGap(gap, false))
}
