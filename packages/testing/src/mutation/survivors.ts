import { type Check, type DecideOptions, decide, type Programme } from '@hedui/core'
import { isRuleError, verifyCheck } from '@hedui/core/lint'
import type { CheckCase } from '../suites/check-case.ts'
import { findingsIn, type World } from '../suites/check-world.ts'
import type { ProgrammeCase } from '../suites/programme-case.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

/** What became of the mutants of a definition. */
export interface Mutation {
  readonly killed: readonly string[]
  /** Those of which no case tells the difference. */
  readonly survived: readonly string[]
}

const sorted = <D>(mutants: readonly Mutant<D>[], isKilled: (definition: D) => boolean): Mutation => {
  const killed = mutants.filter(({ definition }) => isKilled(definition))
  return {
    killed: killed.map(({ id }) => id),
    survived: mutants.filter((mutant) => !killed.includes(mutant)).map(({ id }) => id),
  }
}

/** Puts every mutant of a check to its cases: one is killed where a case comes out otherwise, or where it does not load. */
export function mutateCheck(rule: Check, cases: readonly CheckCase[], world: World): Mutation {
  const outcome = (check: Check, each: CheckCase) => {
    const { coverage: _, ...plain } = world
    return JSON.stringify(findingsIn(check, each, plain))
  }
  const expected = cases.map((each) => outcome(rule, each))
  return sorted(
    mutantsOf(rule),
    (check) =>
      verifyCheck(check).some(isRuleError) ||
      cases.some((each, i) => differs(() => outcome(check, each), expected[i] as string)),
  )
}

/** Puts every mutant of a programme, or those of an id that `only` accepts, to its cases. */
export function mutateProgramme(
  programme: Programme,
  cases: readonly ProgrammeCase[],
  options: DecideOptions,
  only: (id: string) => boolean = () => true,
): Mutation {
  const outcome = (mutant: Programme, { given, asked }: ProgrammeCase) => {
    const { result, amountFen, amountBoundsFen } = decide(mutant, given, { ...options, ...asked })
    return JSON.stringify([result, amountFen, amountBoundsFen])
  }
  const expected = cases.map((each) => outcome(programme, each))
  return sorted(
    mutantsOf(programme).filter(({ id }) => only(id)),
    (mutant) => cases.some((each, i) => differs(() => outcome(mutant, each), expected[i] as string)),
  )
}

/** A mutant that throws is told from the original as well. */
function differs(outcome: () => string, expected: string): boolean {
  try {
    return outcome() !== expected
  } catch (error) {
    if (error instanceof Error) return true
    throw error
  }
}
