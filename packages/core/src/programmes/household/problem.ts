import type { Sought } from './schema.ts'

/** What is wrong at one place of a household: a code and facts; sentences are made per language. */
export interface HouseholdProblem {
  /** Such as `members[0].incomes[1].amountFen`; empty for the household itself. */
  readonly at: string
  /**
   * `key`: no such field; `value`: not what is sought; `calendar`: a day that does not exist; `twice`: a second
   * member of that id or a second head; `head`: nobody is the head; `order`: ends before it begins; `later`:
   * after the day of the decision, or born after the month that is decided.
   */
  readonly code: 'key' | 'value' | 'calendar' | 'twice' | 'head' | 'order' | 'later'
  /** As JSON; null where nothing stands there. */
  readonly found: string | null
  /** Of `value`. */
  readonly sought?: Sought
  /** The names or choices that there are. */
  readonly known?: readonly string[]
}
