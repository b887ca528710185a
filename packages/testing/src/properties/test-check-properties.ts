import type { Check, DatasetInput } from '@hedui/core'
import { BrokenPromise } from '../suites/broken-promise.ts'
import { type Runner, runnerOf } from '../suites/runner.ts'
import type { CheckClaim } from './check-claims.ts'
import { type CheckSetting, checkWorld } from './check-setting.ts'
import type { Counterexample, Tries } from './claim.ts'
import { coverageText, recordsLiteral } from './records-table.ts'
import { report } from './report.ts'

/** What speaks against a check: one counterexample, made small, for each property that does not hold. */
export function findCheckCounterexamples(
  check: Check,
  setting: CheckSetting,
  properties: readonly CheckClaim[],
  tries: Tries = {},
): readonly Counterexample<DatasetInput>[] {
  const world = checkWorld(check, setting)
  return properties.flatMap((property) => property.find(world, tries) ?? [])
}

/** A test for each property that a check promises; a failure shows the smallest records against it. */
export function testCheckProperties(
  check: Check,
  setting: CheckSetting & { readonly properties: readonly CheckClaim[]; readonly tries?: Tries },
  runner?: Runner,
): void {
  const { describe, it } = runnerOf(runner)
  const { properties, tries = {}, ...rest } = setting
  const world = checkWorld(check, rest)
  describe(`check ${check.id} is`, () => {
    for (const property of properties)
      it(property.property, () => {
        const found = property.find(world, tries)
        if (found)
          throw new BrokenPromise(
            report(check.id, found, (input) => ({
              literal: recordsLiteral(input),
              text: coverageText(input),
            })),
          )
      })
  })
}
