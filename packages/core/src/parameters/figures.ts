import { monthsOf } from './months.ts'
import type { Parameter } from './parameter.ts'

/** A figure of the law that a rule looks up, whatever its entries are. */
export type NamedFigure = Omit<Parameter, 'entries'> & {
  /** Of a check: there is a verdict without it, of which only the amount is less certain. */
  readonly optional?: true
}

/** The parameters, with those that rules look up and nobody gave (they have no entry, and are unknown), and the months that figures are for. */
export function withFigures(
  given: readonly Parameter[],
  figures: readonly NamedFigure[],
): readonly Parameter[] {
  const found = figures.map(
    (figure) => given.find(({ id }) => id === figure.id) ?? { ...figure, entries: [] },
  )
  return [...given, ...found.filter((one) => !given.includes(one)), ...found.map(monthsOf)]
}
