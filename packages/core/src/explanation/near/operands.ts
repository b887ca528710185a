import type { Expression } from '../../expression/node.ts'

/** The expressions that an operation is made of, in order; none for leaves, paths and choices. */
export function operandsOf(expression: Expression): readonly Expression[] {
  if (
    'fact' in expression ||
    'take' in expression ||
    'value' in expression ||
    'option' in expression ||
    'asOf' in expression ||
    'truth' in expression ||
    'if' in expression ||
    'host' in expression
  )
    return []
  if ('parameter' in expression) {
    const { on, area, kind } = expression
    return [on, area, kind].filter((part) => part !== undefined)
  }
  if ('mulDiv' in expression) return expression.mulDiv
  return Object.values(expression).flat() as Expression[]
}
