import type { Detector } from '@hedui/core'
import { BrokenPromise } from '../suites/broken-promise.ts'
import { type Runner, runnerOf } from '../suites/runner.ts'
import type { RecordsClaim } from './check-claims.ts'
import type { Tries } from './claim.ts'
import { type DetectorSetting, detectorWorld } from './detector-world.ts'
import { coverageText, recordsLiteral } from './records-table.ts'
import { report } from './report.ts'

/** A test for each property that a detector promises, tried on the records of its cases. */
export function testDetectorProperties(
  detector: Detector,
  setting: DetectorSetting & { readonly properties: readonly RecordsClaim[]; readonly tries?: Tries },
  runner?: Runner,
): void {
  const { describe, it } = runnerOf(runner)
  const { properties, tries = {}, ...rest } = setting
  const world = detectorWorld(detector, rest)
  describe(`detector ${detector.id} is`, () => {
    for (const property of properties)
      it(property.property, () => {
        const found = property.find(world, tries)
        if (found)
          throw new BrokenPromise(
            report(detector.id, found, (input) => ({
              literal: recordsLiteral(input),
              text: coverageText(input),
            })),
          )
      })
  })
}
