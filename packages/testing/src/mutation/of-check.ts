import { type Check, type Graph, isRuleError, type Parameter, verifyCheck } from '@hedui/core'
import type { Node } from './mistakes/mistake.ts'
import type { Mutant } from './mutants.ts'
import { distinct, idOf, namesIn } from './names.ts'
import { replaced, slipsIn, slipsOfTelling } from './slips.ts'

const parts = ['conditions', 'facts', 'options', 'severities', 'tier', 'stake', 'evidence']

/** The mutants of a check that `verifyCheck` does not refuse. */
export function mutantsOfCheck(
  check: Check,
  known: { readonly graph: Graph; readonly parameters?: readonly Parameter[] },
): readonly Mutant<Check>[] {
  const node = check as unknown as Node
  const names = namesIn(check, known.graph)
  const slips = [...slipsIn(node, parts, names), ...slipsOfTelling(node, names)]
  const made = slips.map(({ path, key, says, value }) => {
    const definition = replaced(check, path, value) as Check
    return { id: idOf(path, key, says), definition, text: JSON.stringify(definition) }
  })
  return distinct(made, JSON.stringify(check))
    .filter(({ definition }) => !verifyCheck(definition, known).some(isRuleError))
    .map(({ id, definition }) => ({ id, definition }))
}
