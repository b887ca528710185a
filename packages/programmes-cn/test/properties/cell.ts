import type { ProgrammeClaim } from '@hedui/testing'

/** What the kit can promise of a programme, but for agreement with the formula, which each programme's own tests have. */
export const columns = [
  'monotone',
  'bounded',
  'nonNegative',
  'steps',
  'permutation',
  'relabel',
  'irrelevant',
  'monotoneInKnowledge',
  'boundary',
  'additive',
  'exclusive',
] as const
type Column = (typeof columns)[number]

/** Why a property is no promise of a programme. */
export interface NotPromised {
  readonly because: string
  /** What is found not to hold; left out: there is nothing to try, which `isSo` shows of the definition. */
  readonly fails?: ProgrammeClaim
  readonly isSo?: boolean
}

/** What holds of a programme, or why it is no promise. */
export type Cell = readonly ProgrammeClaim[] | NotPromised
export type Row = Readonly<Record<Column, Cell>>

/** Not promised: the kit finds a counterexample. */
export const not = (because: string, fails: ProgrammeClaim): NotPromised => ({ because, fails })

/** Nothing to promise: the definition shows it. */
export const nothing = (because: string, isSo: boolean): NotPromised => ({ because, isSo })
