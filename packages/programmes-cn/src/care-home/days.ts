import {
  add,
  addMonths,
  all,
  choose,
  constant,
  daysBetween,
  equal,
  firstDay,
  holds,
  lessThan,
  max,
  min,
  sub,
  type Term,
} from '@hedui/core'

/** A stay: the day of arrival counts, that of leaving or death does not, unless the day of death is said to. */
export interface Stay {
  readonly enteredOn: Term<'date'>
  readonly left: Term<'truth'>
  readonly leftOn: Term<'date'>
  readonly death: Term<'date'>
  readonly absentDays: Term<'count'>
}

const nothing = constant('count', 0)

/** The days of a stay that fall into a month and are paid for. */
export function validDays(
  { enteredOn, left, leftOn, death, absentDays }: Stay,
  month: Term<'month'>,
  rule: { readonly allowedAbsence: Term<'count'>; readonly countDeathDay: Term<'count'> },
): Term<'count'> {
  const [first, next] = [firstDay(month), firstDay(addMonths(month, 1))]
  const gone = choose(holds(left), min(leftOn, next), next)
  const died = lessThan(death, gone)
  const until = choose(died, death, gone)
  const deathDay = choose(all(died, equal(rule.countDeathDay, 1)), constant('count', 1), 0)
  const stayed = add(daysBetween(max(enteredOn, first), until), deathDay)
  return max(sub(stayed, max(sub(absentDays, rule.allowedAbsence), nothing)), nothing)
}
