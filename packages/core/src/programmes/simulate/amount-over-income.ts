import { addMonths, monthOfDate } from '../../values/month.ts'
import { outcomesOf } from '../batch/outcomes.ts'
import { type DecideOptions, questionOf } from '../decide.ts'
import { askingOf, datasetOf } from '../decision/argument.ts'
import type { Household } from '../household/household.ts'
import type { Programme } from '../programme.ts'

export interface CurveOptions extends Omit<DecideOptions, 'hostFacts'> {
  /** Greatest income looked at, in fen a month. */
  readonly mostFen: number
}

/** Between two incomes that are a fen apart the amount jumps. */
export interface Notch {
  /** The last income before the jump, in fen a month, and the amounts before and after it. */
  readonly incomeFen: number
  readonly beforeFen: number
  readonly afterFen: number
}

/** The amount that each income leads to; null: not certain. */
export interface AmountCurve {
  readonly points: readonly { readonly incomeFen: number; readonly amountFen: number | null }[]
  readonly notches: readonly Notch[]
}

const STEPS = 240
/** A fen of income may change an amount by a fen, and by one more where both are rounded. */
const SMOOTH = 2

/**
 * What a household is entitled to when its first member earns more and more: its amount at each income from 0 to
 * `mostFen`, and every jump, found to the fen. A jump back within one step of the curve is not seen. Errors: those
 * of `decide`.
 */
export function amountOverIncome(
  programme: Programme,
  household: Household,
  options: CurveOptions,
): AmountCurve {
  const { mostFen, month = monthOfDate(options.asOf), ...asked } = options
  const question = questionOf(programme, household, { ...asked, month })
  const amountsAt = (incomes: readonly number[]): (number | null)[] => {
    const households = incomes.map((income) => earning(question.household, income, month))
    const dataset = datasetOf(question, households)
    const { leastFen, mostFen: most } = outcomesOf(
      programme,
      askingOf(question, dataset, question.parameters, households),
    )
    return Array.from(leastFen, (least, row) => (least === most[row] ? least : null))
  }
  const step = Math.max(1, Math.ceil(mostFen / STEPS))
  const incomes = Array.from({ length: Math.floor(mostFen / step) + 1 }, (_, i) => i * step)
  const amounts = amountsAt(incomes)
  const notches = incomes.flatMap((to, at): Notch[] => {
    const from = incomes[at - 1]
    const [was, is] = [amounts[at - 1], amounts[at]]
    return from === undefined ? [] : notchIn({ from, was: was ?? null }, { to, is: is ?? null }, amountsAt)
  })
  const points = incomes.map((incomeFen, at) => ({ incomeFen, amountFen: amounts[at] ?? null }))
  return { points, notches }
}

/** Of a span in which the amount changes by more than the income, the fen at which it jumps. */
function notchIn(
  { from, was }: { from: number; was: number | null },
  { to, is }: { to: number; is: number | null },
  amountsAt: (incomes: readonly number[]) => (number | null)[],
): Notch[] {
  if (was === null || is === null || Math.abs(is - was) <= to - from + SMOOTH) return []
  if (to - from === 1) return [{ incomeFen: from, beforeFen: was, afterFen: is }]
  const middle = Math.floor((from + to) / 2)
  const [amount = null] = amountsAt([middle])
  const half = { to: middle, is: amount }
  return [
    ...notchIn({ from, was }, half, amountsAt),
    ...notchIn({ from: middle, was: amount }, { to, is }, amountsAt),
  ]
}

/** The household with an income of its first member, the same in each of the twelve months that end with the month. */
function earning(household: Household, incomeFen: number, month: string): Household {
  const [first, ...others] = household.members
  if (!first) return household
  const income = { type: 'wage', amountFen: incomeFen * 12, from: addMonths(month, -11), to: month } as const
  return { ...household, members: [{ ...first, incomes: [...(first.incomes ?? []), income] }, ...others] }
}
