import type { ExplainedExpression } from '../tree/nodes.ts'
import { withTitle } from './comparison.ts'
import type { Speech } from './speech.ts'

/** How a value is made, within a sentence: operations spelled out, everything else by name and value. */
export function formulaText(speech: Speech, expression: ExplainedExpression): string {
  const { words } = speech
  switch (expression.kind) {
    case 'option': {
      const { option, value, unit } = expression
      const use = words.option(speech.say(option.title), option.from === 'default')
      return `${speech.value(value, unit)}${words.bracket(use)}`
    }
    case 'literal':
      return speech.value(expression.value, expression.unit)
    case 'operation': {
      const parts = expression.of.map((part) => formulaText(speech, part))
      const form = words.operation[expression.operation]
      return form ? form(...parts) : parts.join(words.comma)
    }
    case 'choice': {
      const { condition, ifTrue, ifFalse } = expression
      if (condition.truth === 'true') return formulaText(speech, ifTrue)
      if (condition.truth === 'false') return formulaText(speech, ifFalse)
      const [one, other] = [formulaText(speech, ifTrue), formulaText(speech, ifFalse)]
      return words.either(one, other, speech.clause(condition, false))
    }
    default:
      return withTitle(speech, expression)
  }
}
