import type { Household, Programme } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import { literal } from '../literal/literal.ts'
import { BrokenPromise } from '../suites/broken-promise.ts'
import { type Runner, runnerOf } from '../suites/runner.ts'
import type { Counterexample, Tries } from './claim.ts'
import type { ProgrammeClaim } from './programme-claims.ts'
import { type ProgrammeSetting, type ProgrammeWorld, programmeWorld } from './programme-world.ts'
import { report } from './report.ts'
import { householdTable } from './table.ts'

/** What speaks against a programme: one counterexample, made small, for each property that does not hold. */
export function findCounterexamples(
  programme: Programme,
  setting: ProgrammeSetting,
  properties: readonly ProgrammeClaim[],
  tries: Tries = {},
): readonly Counterexample<Household>[] {
  const world = programmeWorld(programme, setting)
  return properties.flatMap((property) => property.find(world, tries) ?? [])
}

/**
 * A test for each property that a programme promises. A failure shows the smallest household against it, as a literal
 * to paste into a table of cases and as a table with the decision and its argument, and the seed that finds it again.
 */
export function testProperties(
  programme: Programme,
  setting: ProgrammeSetting & { readonly properties: readonly ProgrammeClaim[]; readonly tries?: Tries },
  runner?: Runner,
): void {
  const { describe, it } = runnerOf(runner)
  const { properties, tries = {}, ...rest } = setting
  const world = programmeWorld(programme, rest)
  describe(`programme ${programme.id} is`, () => {
    for (const property of properties)
      it(property.property, () => {
        const found = property.find(world, tries)
        if (found)
          throw new BrokenPromise(report(programme.id, found, (household) => shown(world, household)))
      })
  })
}

const shown = (world: ProgrammeWorld, household: Household) => {
  const decision = world.decide(household)
  return {
    literal: literal(household, world.month),
    text: `${householdTable(household, decision)}\n\n${decisionText(decision, 'en')}`,
  }
}
