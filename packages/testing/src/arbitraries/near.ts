import fc from 'fast-check'

/** Each value with those one below and one above it, none below 0. */
export const around = (values: readonly number[]): readonly number[] =>
  [...new Set(values.flatMap((value) => [value, value - 1, value + 1]))].filter((value) => value >= 0)

/** A whole number from 0 to `most`: half of the time one of `turns`, or one off. Shrinks towards 0. */
export function wholeNumber(turns: readonly number[], most: number): fc.Arbitrary<number> {
  const near = around(turns).filter((value) => value <= most)
  const any = fc.integer({ min: 0, max: most })
  return near.length === 0 ? any : fc.oneof(any, fc.constantFrom(...near))
}

/** Money in fen from 0 to `most` (left out: 20,000 yuan), often at the amounts where verdicts turn, or one fen off. */
export const money = (turns: readonly number[] = [], most = 2_000_000): fc.Arbitrary<number> =>
  wholeNumber([0, ...turns], most)
