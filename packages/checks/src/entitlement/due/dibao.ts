import { add, type Condition, constant, equal, holds, max, mul, mulDiv, sub, type Term } from '@hedui/core'
import { addOnOf } from './add-on.ts'
import { figures } from './figures.ts'
import type { InForce, Line } from './in-force.ts'
import { standardOf } from './standard.ts'

/** Whether the place pays the difference between standard and income, and no bands (分档). */
export const paysDifference = ({ count }: InForce): Condition => equal(count(figures.lowBand), 0)

/**
 * The standard for the persons counted less their income, as the line of the roll states both, and the add-ons of
 * the members: as totals over twelve months, rounded once.
 */
export function dibaoDue(e: Line, given: InForce): Term<'fen'> {
  const room = sub(
    mulDiv(standardOf(e.programme, given), e.declaredSize, 1, 'down'),
    mul(e.monthlyIncome, 12),
  )
  const addOns = e
    .to('householdMonth')
    .many('memberships')
    .where((m) => holds(m.counted))
    .sum((m) => addOnOf(m, e.month, given))
  return add(mulDiv(max(room, constant('fen', 0)), 1, 12, 'half-up'), addOns)
}
