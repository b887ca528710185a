import { all, any, type Condition, holds, known, not, type Term } from '@hedui/core'

/** Whether something is on record; what no record tells of is not, whatever may have happened. */
export const recorded = (found: Term<'truth'>): Condition => all(known(found), holds(found))

/**
 * Whether nothing of a kind is on record; unknown where a record may be of it for which nobody can tell (`unclear`).
 * Whether there are others that were never read does not matter.
 */
export const notRecorded = (found: Term<'truth'>, unclear: Term<'truth'>): Condition =>
  any(not(holds(found)), not(any(known(found), known(unclear))))
