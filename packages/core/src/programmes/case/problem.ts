import type { Sought } from './cells.ts'

/** What is wrong at one place of a case or a household: a code and facts; sentences are made per language. */
export interface CaseProblem {
  /** Such as `members[0].incomes[1].amountFen`; empty for the whole. */
  readonly at: string
  /**
   * `key`: no such field; `value`: not what is sought; `twice`: a second member of that id or a second head;
   * `head`: nobody is the head; `order`: ends before it begins; `later`: after the day of the decision, or born
   * after the month that is decided.
   */
  readonly code: 'key' | 'value' | 'twice' | 'head' | 'order' | 'later'
  /** As JSON; null where nothing stands there. */
  readonly found: string | null
  /** Of `value`. */
  readonly sought?: Sought
  /** The names or choices that there are. */
  readonly known?: readonly string[]
}
