import type { Check } from '../../checks/check.ts'
import type { Expression } from '../../expression/node.ts'
import type { Phrase } from '../../model/field.ts'
import { operandsOf } from '../near/operands.ts'
import type { References } from './references.ts'

const like = ['add', 'sub', 'min', 'max', 'coalesce', 'mul', 'mulDiv']

/** The unit of a count, where what it is made of tells; else null. */
export function unitOf(expression: Expression, check: Check, references: References): Phrase | null {
  if ('fact' in expression) {
    const node = references.fact(expression)
    return node ? unitOf(node, check, references) : null
  }
  if ('option' in expression) return check.options[expression.option]?.unit ?? null
  if ('monthsBetween' in expression) return { zh: '个月', en: 'months' }
  if ('daysBetween' in expression) return { zh: '天', en: 'days' }
  if ('age' in expression) return { zh: '岁', en: 'years' }
  if ('if' in expression) return unitOf(expression.if[1], check, references)
  if (!like.some((name) => name in expression)) return null
  const units = operandsOf(expression).map((part) => unitOf(part, check, references))
  return units.find((unit) => unit !== null) ?? null
}
