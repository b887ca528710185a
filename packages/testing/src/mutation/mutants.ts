import type { Check, Programme } from '@hedui/core'
import { edits } from './edits.ts'

/** A definition with one small mistake in it. */
export interface Mutant<D> {
  /** Where and what: `conditions.all[0].operator: lessThan → lessThanInclusive`. The same in every run. */
  readonly id: string
  readonly definition: D
}

/** Parts of a definition that decide; the rest is words. */
const deciding = [
  'conditions',
  'facts',
  'options',
  'members',
  'incomes',
  'roundings',
  'severities',
  'tier',
  'stake',
  'kind',
  'amount',
] as const

/** Every small mistake of a check or a programme that the kit knows, one a mutant, in order. */
export const mutantsOf = <D extends Check | Programme>(definition: D): readonly Mutant<D>[] =>
  deciding.flatMap((part) =>
    part in definition
      ? edits(definition[part as keyof D], [part]).map(({ path, says, value }) => ({
          id: `${placeText(path)}: ${says}`,
          definition: { ...definition, [part]: value } as D,
        }))
      : [],
  )

const placeText = (path: readonly (string | number)[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1)
