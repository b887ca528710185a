import { type Check, check, createDataset } from '@hedui/core'
import { type DecideOptions, decide, decideResult, type Programme } from '@hedui/core/decide'
import type { CheckCase } from '../suites/check-case.ts'
import { inputOf, type World } from '../suites/check-world.ts'
import type { ProgrammeCase } from '../suites/programme-case.ts'
import { outcome as outcomeOfCheck } from '../suites/test-check.ts'
import { counted, outcome as outcomeOfProgramme, outcomeWithoutMissing } from '../suites/test-programme.ts'
import { mutantsOf } from './mutants.ts'
import { type Mutation, putToCases } from './put-to-cases.ts'

/**
 * Puts every mutant of a check, or those of an id that `only` accepts, to its cases: one is killed where a case no
 * longer comes out as it states.
 */
export function mutateCheck(
  rule: Check,
  cases: readonly CheckCase[],
  world: World,
  only: (id: string) => boolean = () => true,
): Mutation {
  const { graph, parameters } = world
  const datasets = new Map(cases.map((each) => [each, createDataset(inputOf(each, world))]))
  const complaints = (mutant: Check, each: CheckCase) =>
    outcomeOfCheck(
      each,
      check(datasets.get(each) as ReturnType<typeof createDataset>, {
        checks: [mutant],
        asOf: each.asOf ?? world.asOf,
        undetermined: true,
        ...(parameters && { parameters }),
        ...(each.options && { options: { [rule.id]: each.options } }),
      }).findings,
    )
  const mutants = mutantsOf(rule, { ...(graph && { graph }), ...(parameters && { parameters }) }, only)
  return putToCases(mutants, { original: rule, cases, complaints })
}

/** Puts every mutant of a programme, or those of an id that `only` accepts, to its cases. */
export function mutateProgramme(
  programme: Programme,
  cases: readonly ProgrammeCase[],
  options: DecideOptions,
  only: (id: string) => boolean = () => true,
): Mutation {
  const complaints = (mutant: Programme, each: ProgrammeCase) => {
    const decision = decide(mutant, each.given, { ...options, ...each.asked })
    return [...outcomeOfProgramme(each, decision), ...counted(each, decision)]
  }
  const quick = (mutant: Programme, each: ProgrammeCase) =>
    outcomeWithoutMissing(each, decideResult(mutant, each.given, { ...options, ...each.asked }))
  const mutants = mutantsOf(programme, {}, only)
  return putToCases(mutants, { original: programme, cases, complaints, quick })
}
