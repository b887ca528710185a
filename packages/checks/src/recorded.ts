import { all, type Condition, holds, known, type Term } from '@hedui/core'

/** Whether something is on record; what no record tells of is not, whatever may have happened. */
export const recorded = (found: Term<'truth'>): Condition => all(known(found), holds(found))
