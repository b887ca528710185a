import {
  addMonths,
  all,
  choose,
  constant,
  daysBetween,
  equal,
  firstDay,
  max,
  month,
  monthsBetween,
  mulDiv,
  sub,
  type Term,
} from '@hedui/core'
import type { Given } from '@hedui/core/decide'
import type { figures } from './figures.ts'

/** Completed years that count in a month: those completed in it, or in the month before where that is the rule. */
export function ageIn(
  birth: Term<'date'>,
  { month: decided, figures: f }: Given<typeof figures>,
): Term<'count'> {
  const completedBy = addMonths(decided, sub(constant('count', 0), f.monthsLater))
  const birthMonth = month(birth)
  // Whole years are complete in a February of 28 days only for whoever was born in a February.
  const notYet = all(
    equal(daysBetween(firstDay(birthMonth), birth), 28),
    equal(daysIn(completedBy), 28),
    equal(f.leapBirthdayInMarch, 1),
  )
  const months = sub(monthsBetween(birthMonth, completedBy), choose(notYet, constant('count', 1), 0))
  return mulDiv(max(months, 0), 1, 12, 'down')
}

const daysIn = (m: Term<'month'>): Term<'count'> => daysBetween(firstDay(m), firstDay(addMonths(m, 1)))
