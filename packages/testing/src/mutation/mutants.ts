import { type Check, graph as standard } from '@hedui/core'
import { type Programme, programmeGraph } from '@hedui/core/decide'
import type { RuleContext } from '@hedui/core/lint'
import { madeOfCheck } from './of-check.ts'
import { madeOfProgramme } from './of-programme.ts'

/** A definition with one small mistake in it. */
export interface Mutant<D> {
  /** Where and what: `conditions.all[0].operator: lessThan → lessThanInclusive`. The same in every run. */
  readonly id: string
  readonly definition: D
}

/**
 * Every small mistake that authors make with a check or a programme and that its types do not catch: one a mutant,
 * in the order of the definition. Or those of an id that `only` accepts.
 */
export function mutantsOf<D extends Check | Programme>(
  definition: D,
  { graph, ...known }: RuleContext = {},
  only: (id: string) => boolean = () => true,
): readonly Mutant<D>[] {
  const made =
    'roundings' in definition
      ? madeOfProgramme(definition, { graph: graph ?? programmeGraph, ...known }, only)
      : madeOfCheck(definition, { graph: graph ?? standard, ...known }, only)
  const seen = new Set([JSON.stringify(definition)])
  const ids = new Set<string>()
  return made.flatMap(({ id, definition: mutant }) => {
    const text = JSON.stringify(mutant)
    if (seen.has(text) || ids.has(id)) return []
    seen.add(text)
    ids.add(id)
    return [{ id, definition: mutant as D }]
  })
}
