import {
  type DecideOptions,
  type Decision,
  type DecisionResult,
  decide,
  decideResult,
  type Household,
  type Programme,
} from '@hedui/core'
import type fc from 'fast-check'
import { boundariesOf } from '../arbitraries/boundaries.ts'
import { households } from '../arbitraries/household.ts'
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
  return {
    programme,
    month,
    households: given ?? households({ month, boundaries: boundariesOf(programme, options.parameters) }),
    decide: (household, asked) => decide(programme, household, { ...options, ...asked }),
    result: (household, asked) => decideResult(programme, household, { ...options, ...asked }),
  }
}
