import fc from 'fast-check'
import type { Under } from '../section.ts'

/** A promise that holds of whatever is drawn, as often as the suite is told to; a failure prints the seed. */
export const always =
  <T>(drawn: fc.Arbitrary<T>, holds: (given: T, under: Under) => Promise<void>) =>
  async (under: Under): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(drawn, (given) => holds(given, under)),
      under.runs,
    )
  }
