import {
  add,
  all,
  type Condition,
  constant,
  equal,
  holds,
  isIn,
  max,
  mul,
  mulDiv,
  sub,
  type Term,
} from '@hedui/core'
import { addOnOf } from './add-on.ts'
import { figures } from './figures.ts'
import type { InForce, Line } from './in-force.ts'
import { standardOf } from './standard.ts'

/** The minimum living allowance of either kind. */
export const isDibao = (programme: Term<'code'>): Condition => isIn(programme, ['dibao.urban', 'dibao.rural'])

/** Whether a place pays it as the difference between standard and income, and not by bands (分档). */
export const isDifference = (programme: Term<'code'>, { count }: InForce): Condition =>
  all(isDibao(programme), equal(count(figures.lowBand), 0))

/** The standard of a year for so many persons less twelve times a monthly income, by the month, rounded once. */
export function monthlyDifference(
  standard: Term<'fen'>,
  persons: Term<'count'>,
  income: Term<'fen'>,
): Term<'fen'> {
  const room = sub(mulDiv(standard, persons, 1, 'down'), mul(income, 12))
  return mulDiv(max(room, constant('fen', 0)), 1, 12, 'half-up')
}

/** The difference for the persons counted, as the line of the roll states them and their income, and the add-ons of the members by their ages in a month. */
export function dibaoDue(e: Line, given: InForce, agesIn: Term<'month'>): Term<'fen'> {
  const addOns = e
    .to('householdMonth')
    .many('memberships')
    .where((m) => holds(m.counted))
    .sum((m) => addOnOf(m, agesIn, given))
  return add(monthlyDifference(standardOf(e.programme, given), e.declaredSize, e.monthlyIncome), addOns)
}
