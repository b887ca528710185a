import type { DecisionResult, Household } from '@hedui/core/decide'
import { monthIndex, monthOfIndex } from '@hedui/core/values'
import fc from 'fast-check'
import { atLeast, outcomeOf } from './amounts.ts'
import { withWage } from './changes.ts'
import { type Claim, claim } from './claim.ts'
import type { ProgrammeWorld } from './programme-world.ts'

/** The last whole number of `low` to `high` for which `holds`, which holds at `low` and not at `high`. */
function lastWhere(holds: (n: number) => boolean, low: number, high: number): number {
  let [last, first] = [low, high]
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2)
    if (holds(middle)) last = middle
    else first = middle
  }
  return last
}

const wages = ({ households }: ProgrammeWorld) =>
  fc.record({ household: households, from: fc.nat(2_000_000), span: fc.integer({ min: 1, max: 2_000_000 }) })

export interface Steps {
  /** By how many fen the amount may change with each fen of wage; left out: 1. */
  readonly slope?: number
  /** Wages of the head, in fen, at which the amount may jump; left out: it never may. */
  readonly notches?: (household: Household, world: ProgrammeWorld) => readonly number[]
}

/** The amount follows the head's wage without a jump, but for the notches that are declared. */
export const steps = ({ slope = 1, notches = () => [] }: Steps = {}): Claim<ProgrammeWorld, Household> =>
  claim('steps', wages, (world, { household, from, span }) => {
    const at = (wage: number) => withWage(household, wage, world.month)
    const amount = (wage: number) => atLeast(world.result(at(wage)))
    const declared = notches(household, world)
    // Halving finds a jump wherever both halves cannot explain the difference.
    let [low, high] = [from, from + span]
    let [below, above] = [amount(low), amount(high)]
    const isDeclared = () => declared.some((wage) => wage >= low && wage <= high)
    while (high - low > 1 && Math.abs(above - below) > (high - low) * slope + 1 && !isDeclared()) {
      const middle = Math.floor((low + high) / 2)
      const value = amount(middle)
      if (Math.abs(value - below) > (middle - low) * slope + 1) [high, above] = [middle, value]
      else [low, below] = [middle, value]
    }
    if (high - low > 1 || isDeclared() || Math.abs(above - below) <= slope + 1) return null
    return {
      says: `from ${low} to ${high} fen of wage the amount jumps from ${below} to ${above} fen`,
      shows: [at(low), at(high)],
    }
  })

export interface Boundary {
  /** A condition of the programme that has a margin. */
  readonly condition: string
  /** Whether it holds exactly at the limit. */
  readonly exactlyAt: 'holds' | 'fails'
}

/** At the limit of a condition, one fen below and one above, it turns as declared, and there alone. */
export const boundary = ({ condition, exactlyAt }: Boundary): Claim<ProgrammeWorld, Household> =>
  claim(
    `boundary (${condition})`,
    ({ households }) => households,
    (world, household) => {
      const at = (wage: number) => withWage(household, wage, world.month)
      const verdict = (wage: number) => verdictOf(world.result(at(wage)), condition)
      const most = 10_000_000
      if (verdict(0).truth !== 'true' || verdict(most).truth !== 'false') return null
      const last = lastWhere((wage) => verdict(wage).truth === 'true', 0, most)
      for (const wage of [last - 1, last, last + 1, last + 2].filter((n) => n >= 0)) {
        const { truth, margin } = verdict(wage)
        // A figure that the locality has not set leaves it open where the limit is.
        if (margin === null) continue
        const holds = exactlyAt === 'holds' ? margin >= 0 : margin > 0
        if (holds !== (truth === 'true'))
          return { says: `with ${margin} fen to the limit, ${condition} is ${truth}`, shows: [at(wage)] }
      }
      return null
    },
  )

function verdictOf({ because }: DecisionResult, condition: string) {
  const found = because.find((one) => one.condition === condition)
  if (!found)
    throw new RangeError(
      `no condition ${condition}; there are ${because.map((one) => one.condition).join(', ')}`,
    )
  if (found.margin === null) throw new RangeError(`condition ${condition} has no margin`)
  return { truth: found.truth, margin: found.margin.value }
}

/** An income written as two, one for each part of its months, comes to the same. */
export const additive: Claim<ProgrammeWorld, Household> = claim(
  'additive',
  ({ households, month }) =>
    fc
      .record({
        household: households,
        monthly: fc.nat(200_000),
        months: fc.integer({ min: 2, max: 12 }),
        cut: fc.nat(),
      })
      .map(({ household, monthly, months, cut }) => ({
        household,
        month,
        monthly,
        months,
        first: 1 + (cut % (months - 1)),
      })),
  (world, { household, month, monthly, months, first }) => {
    const last = monthIndex(month)
    const part = (from: number, count: number) => ({
      type: 'wage' as const,
      amountFen: monthly * count,
      from: monthOfIndex(from),
      to: monthOfIndex(from + count - 1),
    })
    const start = last - months + 1
    const earning = (...incomes: ReturnType<typeof part>[]): Household => ({
      ...household,
      members: household.members.map((member, at) => (at === 0 ? { ...member, incomes } : member)),
    })
    const whole = earning(part(start, months))
    const split = earning(part(start, first), part(start + first, months - first))
    const [one, two] = [world.result(whole), world.result(split)].map(outcomeOf)
    return one === two ? null : { says: `${one} as one income, ${two} as two`, shows: [whole, split] }
  },
)
