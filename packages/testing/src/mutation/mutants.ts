import { type Check, type Graph, type Parameter, type Programme, graph as standard } from '@hedui/core'
import { mutantsOfCheck } from './of-check.ts'
import { mutantsOfProgramme } from './of-programme.ts'

/** A definition with one small mistake in it. */
export interface Mutant<D> {
  /** Where and what: `conditions.all[0].operator: lessThan → lessThanInclusive`. The same in every run. */
  readonly id: string
  readonly definition: D
}

/** What definitions rest on. */
export interface Known {
  /** Left out: the canonical model. */
  readonly graph?: Graph
  readonly parameters?: readonly Parameter[]
}

/**
 * Every small mistake that authors make with a check or a programme and that its types do not catch: one a mutant,
 * in the order of the definition.
 */
export const mutantsOf = <D extends Check | Programme>(
  definition: D,
  { graph = standard, parameters }: Known = {},
): readonly Mutant<D>[] => {
  const known = { graph, ...(parameters && { parameters }) }
  return ('roundings' in definition
    ? mutantsOfProgramme(definition, known)
    : mutantsOfCheck(definition, known)) as unknown as readonly Mutant<D>[]
}
