import type { Condition } from '@hedui/core'
import { conditionText } from './expression.ts'
import type { Look } from './look.ts'

/** A condition as a tree, one line for each thing that must or must not hold. */
export function conditionLines(condition: Condition, look: Look, indent: string): string[] {
  const { words } = look
  const under = (head: string, parts: readonly Condition[]): string[] => [
    `${indent}${head}`,
    ...parts.flatMap((part) => conditionLines(part, look, `${indent}  `)),
  ]
  if ('all' in condition) return under(words.rules.all, condition.all)
  if ('any' in condition) return under(words.rules.any, condition.any)
  if ('not' in condition) return under(words.rules.not, [condition.not])
  if ('atLeast' in condition) return under(words.rules.atLeast(condition.atLeast), condition.of)
  return [`${indent}${conditionText(condition)}`]
}
