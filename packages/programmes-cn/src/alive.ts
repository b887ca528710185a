import {
  all,
  any,
  type Condition,
  equal,
  greaterThanInclusive,
  holds,
  lessThan,
  month,
  not,
  type Term,
} from '@hedui/core'
import type { PersonRow } from '@hedui/core/decide'

/** Whether a person has one of these statuses in the month. */
export const isOfStatus = (p: PersonRow, status: string): Condition =>
  holds(
    p
      .many('memberships')
      .where((m) => equal(m.personStatus, status))
      .exists(),
  )

/** Whether a person died in a month before this one. */
export function diedBefore(p: PersonRow, decided: Term<'month'>): Condition {
  const died = month(p.to('person').death)
  return any(lessThan(died, decided), all(isOfStatus(p, 'dead'), not(greaterThanInclusive(died, decided))))
}
