import type { Condition, Expression, Leaf } from '../expression/node.ts'

const longest = 80
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** A condition in few words, for messages. */
export function conditionText(condition: Condition): string {
  if ('all' in condition) return cut(`all(${condition.all.map(conditionText).join(', ')})`)
  if ('any' in condition) return cut(`any(${condition.any.map(conditionText).join(', ')})`)
  if ('not' in condition) return cut(`not ${conditionText(condition.not)}`)
  if ('condition' in condition) return condition.condition
  if ('atLeast' in condition)
    return cut(`atLeast ${condition.atLeast} of (${condition.of.map(conditionText).join(', ')})`)
  return cut(leafText(condition))
}

const leafText = ({ fact, operator, value }: Leaf): string =>
  `${typeof fact === 'string' ? fact : operandText(fact)} ${operator} ${
    typeof value === 'object' && !Array.isArray(value)
      ? operandText(value as Expression)
      : JSON.stringify(value)
  }`

function operandText(expression: Expression): string {
  if ('option' in expression) return expression.option
  if ('asOf' in expression) return 'asOf'
  if (!('fact' in expression)) return JSON.stringify(expression)
  const { fact, of = 'subject', to = [] } = expression
  return [...(of === 'subject' ? [] : [of]), ...to, fact].join('.')
}
