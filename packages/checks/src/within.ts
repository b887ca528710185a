import { all, type Condition, greaterThanInclusive, lessThan, monthsBetween, type Term } from '@hedui/core'

/** Whether `at` is one of the `window` months that end with `last`. */
export function isWithin(at: Term<'month'>, last: Term<'month'>, window: Term<'option'>): Condition {
  const ago = monthsBetween(at, last)
  return all(greaterThanInclusive(ago, 0), lessThan(ago, window))
}
