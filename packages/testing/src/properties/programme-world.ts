import {
  type DecideOptions,
  type Decision,
  type DecisionResult,
  decide,
  decideResult,
  type Household,
  type Programme,
} from '@hedui/core/decide'
import fc from 'fast-check'
import { boundariesOf } from '../arbitraries/boundaries.ts'
import { households } from '../arbitraries/household.ts'
import { withWage } from './changes.ts'
import { monthOf } from './month.ts'

/** A programme, and the households that its properties are tried on. */
export interface ProgrammeSetting extends DecideOptions {
  /** Households of which everything is known; left out: close to where the programme's verdict turns. */
  readonly households?: fc.Arbitrary<Household>
}

export interface ProgrammeWorld {
  readonly programme: Programme
  /** The month that is decided. */
  readonly month: string
  /** For a person's benefit: the id of the member it is for. */
  readonly member: string | null
  readonly households: fc.Arbitrary<Household>
  /** The decision with its whole argument. */
  decide(household: Household, asked?: Partial<DecideOptions>): Decision
  /** What the decision comes to: many times faster. */
  result(household: Household, asked?: Partial<DecideOptions>): DecisionResult
}

export function programmeWorld(
  programme: Programme,
  { households: given, ...options }: ProgrammeSetting,
): ProgrammeWorld {
  const month = monthOf(options)
  const result: ProgrammeWorld['result'] = (household, asked) =>
    decideResult(programme, household, { ...options, ...asked })
  const generated = () => households({ month, boundaries: boundariesOf(programme, options.parameters) })
  return {
    programme,
    month,
    member: options.member ?? null,
    households: given ?? close(generated(), result, month),
    decide: (household, asked) => decide(programme, household, { ...options, ...asked }),
    result,
  }
}

/** A third of the households brought to where a condition turns, by what the head earns in the month. */
const close = (
  some: fc.Arbitrary<Household>,
  result: ProgrammeWorld['result'],
  month: string,
): fc.Arbitrary<Household> =>
  fc
    .tuple(some, fc.constantFrom(null, null, null, null, null, null, 0, -1, 1))
    .map(([household, off]): Household => {
      if (off === null) return household
      const earning = withWage(household, 0, month)
      const margins = result(earning).because.flatMap(({ margin: one }) => one ?? [])
      const margin = margins.find(({ type, value }) => type === 'fen' && Number(value) > 0) ?? margins[0]
      return margin?.value ? withWage(household, Math.max(0, margin.value + off), month) : household
    })
