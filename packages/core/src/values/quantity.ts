import { readDecimal, scaleDecimal } from './decimal.ts'
import { type Parsed, problem, success } from './problem.ts'
import { normaliseFigures } from './text.ts'

/** `quantity.places`: more decimal places than the unit has. */
export type QuantityProblem = 'quantity.form' | 'quantity.range' | 'quantity.places'

/** A quantity in units of 10^−`places`, as an integer: `3.25` with two places is 325; never rounded. */
export function parseQuantity(raw: string, places: number): Parsed<number, QuantityProblem> {
  const decimal = readDecimal(normaliseFigures(raw))
  if (decimal === null) return problem('quantity.form')
  const scaled = scaleDecimal(decimal, places)
  if (scaled === null) return problem('quantity.range')
  return scaled.exact ? success(scaled.value) : problem('quantity.places', { places })
}

/** A whole number: `3`, `3.0`, `1,200`; negative ones too. */
export const parseCount = (raw: string): Parsed<number, QuantityProblem> => parseQuantity(raw, 0)
