import type { Check, Graph } from '@hedui/core'
import { isRuleError, type RuleContext, verifyCheck } from '@hedui/core/lint'
import { mistakesMade } from './alike.ts'
import type { Node } from './mistakes/mistake.ts'
import { namesIn } from './names.ts'
import { slipsIn, slipsOfTelling } from './slips.ts'

const parts = ['conditions', 'facts', 'options', 'severities', 'tier', 'stake', 'evidence']

/** The mutants of a check that `verifyCheck` does not refuse. */
export function madeOfCheck(
  check: Check,
  known: RuleContext & { readonly graph: Graph },
  only: (id: string) => boolean,
) {
  const node = check as unknown as Node
  const names = namesIn(check, known.graph)
  return mistakesMade(check, [...slipsIn(node, parts, names), ...slipsOfTelling(node, names)]).filter(
    ({ id, definition }) => only(id) && !verifyCheck(definition as Check, known).some(isRuleError),
  )
}
