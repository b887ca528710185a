import {
  add,
  addMonths,
  any,
  type Condition,
  choose,
  constant,
  equal,
  greaterThan,
  lessThan,
  max,
  min,
  monthsBetween,
  sub,
  type Term,
} from '@hedui/core'
import type { IncomeGrounds, IncomeRow } from '@hedui/core/decide'
import { law } from './law.ts'

/**
 * How much of an income falls into the period that a standard is set for: a month, or the twelve months that end
 * with the month decided. Outside the months in which it was earned nothing is counted.
 */
export function incomePeriod(
  i: IncomeRow,
  month: Term<'month'>,
  months: Term<'count'>,
): { readonly isOutside: Condition; readonly share: IncomeGrounds['share'] } {
  const start = addMonths(month, sub(constant('count', 1), months))
  const monthsWithin = max(add(monthsBetween(max(i.firstMonth, start), min(i.lastMonth, month)), 1), 0)
  return {
    isOutside: any(greaterThan(i.firstMonth, month), lessThan(i.lastMonth, start)),
    share: {
      title: { zh: '跨期收入按月分摊', en: 'income of several months, by the month' },
      basis: [law.design],
      rule: 'half-up',
      of: i.amount,
      times: choose(equal(months, 12), monthsWithin, constant('count', 12)),
      by: add(monthsBetween(i.firstMonth, i.lastMonth), 1),
    },
  }
}
