import { add, choose, constant, equal, holds, max, mul, mulDiv, sub, type Term } from '@hedui/core'
import { addOnOf } from './add-on.ts'
import type { InForce, Line } from './in-force.ts'

/**
 * The standard for the persons counted less their income, as the line of the roll states both, and the add-ons of
 * the members: as totals over twelve months, rounded once.
 */
export function dibaoDue(e: Line, figures: InForce): Term<'fen'> {
  const yearly = (kind: string) => {
    const { amount, months } = figures.standard(kind)
    return choose(equal(months, 12), amount, mul(amount, 12))
  }
  const standard = choose(equal(e.programme, 'dibao.urban'), yearly('urban'), yearly('rural'))
  const room = sub(mulDiv(standard, e.declaredSize, 1, 'down'), mul(e.monthlyIncome, 12))
  const addOns = e
    .to('householdMonth')
    .many('memberships')
    .where((m) => holds(m.counted))
    .sum((m) => addOnOf(m, e.month, figures))
  return add(mulDiv(max(room, constant('fen', 0)), 1, 12, 'half-up'), addOns)
}
