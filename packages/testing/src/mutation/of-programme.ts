import type { Graph } from '@hedui/core'
import type { Programme } from '@hedui/core/decide'
import { isRuleError, type RuleContext, verifyProgramme } from '@hedui/core/lint'
import { mistakesMade } from './alike.ts'
import type { Node } from './mistakes/mistake.ts'
import { namesIn } from './names.ts'
import { slipsIn } from './slips.ts'

const parts = ['members', 'incomes', 'facts', 'conditions', 'roundings']

/** The mutants of a programme that `verifyProgramme` does not refuse. */
export function madeOfProgramme(
  programme: Programme,
  known: RuleContext & { readonly graph: Graph },
  only: (id: string) => boolean,
) {
  const slips = slipsIn(programme as unknown as Node, parts, namesIn(programme, known.graph))
  return mistakesMade(programme, slips).filter(
    ({ id, definition }) => only(id) && !verifyProgramme(definition as Programme, known).some(isRuleError),
  )
}
