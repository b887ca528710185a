import { remember } from '../../dataset/remember.ts'
import { dateOfDay, dayNumber } from '../../values/day.ts'
import { addMonths, isMonth, monthsBetween } from '../../values/month.ts'
import { type DecideOptions, decided, isInForce, questionOf, undecided } from '../decide.ts'
import { askingOf, datasetOf, type Question } from '../decision/argument.ts'
import { type Outcome, settle } from '../decision/conditions.ts'
import type { Decision } from '../decision/decision.ts'
import type { Difference } from '../difference/difference.ts'
import { differences } from '../difference/differences.ts'
import type { Programme } from '../programme.ts'
import { refusal } from '../refusal.ts'
import type { DatedHousehold } from './dated-household.ts'
import { householdIn } from './household-in.ts'

export interface TimelineOptions extends Omit<DecideOptions, 'asOf' | 'month' | 'hostFacts'> {
  /** First and last month, `YYYY-MM`. */
  readonly from: string
  readonly to: string
}

export interface TimelineMonth extends Outcome {
  readonly month: string
}

/** A month from which another result or amount holds. */
export interface TimelineChange extends TimelineMonth {
  /** What differs from the month before; empty for the first month. */
  readonly because: readonly Difference[]
}

/** What a household is entitled to over time. */
export interface Timeline {
  readonly programme: Decision['programme']
  readonly from: string
  readonly to: string
  readonly months: readonly TimelineMonth[]
  readonly changes: readonly TimelineChange[]
  /** Whether a made-up figure was used at a change: nothing may be paid by it. */
  readonly synthetic: boolean
}

/** Longer than anybody draws a benefit. */
const LONGEST = 1_200

/**
 * Decides each month by the household as on its first day, and says from which month on the result or the amount is
 * another, and why. Errors: those of `decide`, and `timeline.months`.
 */
export function timeline(
  programme: Programme,
  household: DatedHousehold,
  { from, to, ...options }: TimelineOptions,
): Timeline {
  if (!isMonth(from) || !isMonth(to) || to < from || monthsBetween(from, to) > LONGEST)
    throw refusal('timeline.months', { from, to })
  const length = monthsBetween(from, to) + 1
  const questions = Array.from({ length }, (_, i) =>
    inMonth(programme, household, addMonths(from, i), options),
  )
  const months = questions.map((question, i) => ({ month: addMonths(from, i), ...outcomeOf(question) }))
  const decisions = new Map<number, Decision | null>()
  const decisionAt = (at: number) =>
    remember(decisions, at, () => (questions[at] ? decided(questions[at]) : null))
  const changes = months.flatMap((now, at): TimelineChange[] => {
    const before = months[at - 1]
    if (before && isSame(before, now)) return []
    const decision = decisionAt(at)
    return [{ ...now, because: before ? between(decisionAt(at - 1), decision) : [] }]
  })
  const { id, version, title } = programme
  const synthetic = [...decisions.values()].some((decision) => decision?.synthetic)
  return { programme: { id, version, title }, from, to, months, changes, synthetic }
}

/** What is asked about a month; null where nobody is there whom the benefit could be for. */
function inMonth(
  programme: Programme,
  dated: DatedHousehold,
  month: string,
  options: Omit<TimelineOptions, 'from' | 'to'>,
): Question | null {
  const household = householdIn(dated, month)
  const { members } = household
  const isThere = programme.unit === 'household' || members.some(({ id }) => id === options.member)
  if (members.length === 0 || !isThere) return null
  const asOf = dateOfDay(dayNumber(`${addMonths(month, 1)}-01`) - 1)
  return questionOf(programme, household, { ...options, asOf, month })
}

const nobody: Outcome = { result: 'ineligible', amountFen: 0, amountBoundsFen: null }

function outcomeOf(question: Question | null): Outcome {
  if (!question) return nobody
  const { programme, month, parameters } = question
  if (isInForce(programme, month))
    return settle(programme, askingOf(question, datasetOf(question), parameters)).outcome(0)
  const { result, amountFen, amountBoundsFen } = undecided
  return { result, amountFen, amountBoundsFen }
}

const isSame = (a: TimelineMonth, b: TimelineMonth): boolean =>
  JSON.stringify({ ...a, month: '' }) === JSON.stringify({ ...b, month: '' })

/** Where nobody was there, an argument says nothing. */
function between(before: Decision | null, after: Decision | null): readonly Difference[] {
  const one = before ?? after
  if (!one) return []
  const silent = { ...one, because: [], members: [], incomes: [], parameters: [] }
  return differences(before ?? silent, after ?? silent)
}
