import type { AnswersWithout } from '../../engine/rows/row-verdicts.ts'

/** The answers where nothing is asked. */
export const nothing: AnswersWithout = {
  rules: {},
  fact(name) {
    throw new RangeError(`nobody asked for ${name}`)
  },
  without: () => ({ ...nothing, isSame: () => true }),
}
