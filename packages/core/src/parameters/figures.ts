import { remember } from '../dataset/remember.ts'
import { monthsOf } from './months.ts'
import type { Parameter } from './parameter.ts'

/** A figure of the law that a rule looks up, whatever its entries are. */
export type NamedFigure = Omit<Parameter, 'entries'> & {
  /** Of a check: there is a verdict without it, of which only the amount is less certain. */
  readonly optional?: true
}

type Given = readonly Parameter[]

/** The parameters, with those that rules look up and nobody gave (they have no entry, and are unknown), and the months that figures are for; of the same lists the same list. */
export function withFigures(given: Given, figures: readonly NamedFigure[]): Given {
  const known = remember(lists, figures, () => new WeakMap<Given, Given>())
  return remember(known, given, () => joined(given, figures))
}

const lists = new WeakMap<readonly NamedFigure[], WeakMap<Given, Given>>()

function joined(given: Given, figures: readonly NamedFigure[]): Given {
  const found = figures.map(
    (figure) => given.find(({ id }) => id === figure.id) ?? { ...figure, entries: [] },
  )
  return [...given, ...found.filter((one) => !given.includes(one)), ...found.map(monthsOf)]
}
