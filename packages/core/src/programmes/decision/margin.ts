import type { Condition, Leaf } from '../../expression/node.ts'
import type { Programme, ProgrammeCondition } from '../programme.ts'
import { shownAs } from './bounds.ts'
import type { NumberBounds, Shown, Ternary } from './decision.ts'

const title = { zh: '与限值相差', en: 'margin to the limit' }
const below = ['lessThan', 'lessThanInclusive']
const above = ['greaterThan', 'greaterThanInclusive']

/**
 * By how much a number that is shown keeps to its limit, or falls short where it is negative, for conditions that name no
 * fact for it; null where nothing shown is compared with a limit, or what is says the opposite of the verdict.
 */
export function marginOf(
  { facts }: Programme,
  { holds, shows }: ProgrammeCondition,
  boundsOf: (fact: string) => NumberBounds,
  truth: Ternary = 'unknown',
): Shown | null {
  for (const { fact, operator, value } of leavesOf(holds)) {
    if (typeof fact !== 'string' || !shows.includes(fact)) continue
    const limit = limitOf(value, boundsOf)
    const definition = facts[fact]
    if (!limit || !definition || ![...below, ...above].includes(operator)) continue
    const own = boundsOf(fact)
    const bounds = below.includes(operator) ? less(limit, own) : less(own, limit)
    if (!isAgainst(bounds, truth)) return shownAs('margin', { ...definition, title }, bounds)
  }
  return null
}

/** What another part decides, a comparison may say the opposite of. */
const isAgainst = ([least, most]: NumberBounds, truth: Ternary): boolean =>
  truth === 'true' ? most !== null && most < 0 : truth === 'false' && least !== null && least > 0

/** The comparisons that a condition is made of, but for what must not hold. */
function leavesOf(condition: Condition): readonly Leaf[] {
  if ('operator' in condition) return [condition]
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return parts.flatMap(leavesOf)
}

/** A number other than 0, or another fact: what is more than nothing shows by how much by itself. */
function limitOf(value: Leaf['value'], boundsOf: (fact: string) => NumberBounds): NumberBounds | null {
  if (typeof value === 'number') return value === 0 ? null : [value, value]
  if (typeof value !== 'object' || value === null || !('fact' in value)) return null
  return typeof value.fact === 'string' ? boundsOf(value.fact) : null
}

const less = ([least, most]: NumberBounds, [from, to]: NumberBounds): NumberBounds => [
  least === null || to === null ? null : least - to,
  most === null || from === null ? null : most - from,
]
