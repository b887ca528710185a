import { parameterIssueText } from '@hedui/core/lint'
import { decisionText } from '@hedui/core/text'
import { decideCase } from '../../deciding/decide-case.ts'
import { decidedBy } from '../../packs/decided-by.ts'
import type { ResultOf } from '../protocol/answer.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'

/** Decides one household for each programme asked for. */
export function decide({ case: given, programmes }: BodyOf<'decide'>, { state }: Turn): ResultOf<'decide'> {
  const asked: readonly (string | undefined)[] = programmes ?? [undefined]
  const rules = decidedBy(state.setup.rules)
  return {
    decisions: asked.map((programme) => {
      const { decision, notes } = decideCase(given, programme, 'case', rules)
      return {
        decision,
        text: { zh: decisionText(decision, 'zh'), en: decisionText(decision, 'en') },
        notes: notes.map((issue) => ({
          zh: parameterIssueText(issue, 'zh'),
          en: parameterIssueText(issue, 'en'),
        })),
      }
    }),
  }
}
