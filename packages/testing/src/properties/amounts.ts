import type { DecisionResult } from '@hedui/core/decide'

/** What is decided, without why. */
export type Result = Pick<DecisionResult, 'result' | 'amountFen' | 'amountBoundsFen'>

/** Fen a month, or what it lies between; null: no bound. */
export const amountOf = ({ amountFen, amountBoundsFen }: Result): string =>
  amountFen === null
    ? `between ${amountBoundsFen?.map((end) => end ?? '…').join(' and ')} fen`
    : `${amountFen} fen`

export const atLeast = ({ amountFen, amountBoundsFen }: Result): number =>
  amountFen ?? amountBoundsFen?.[0] ?? 0
export const atMost = ({ amountFen, amountBoundsFen }: Result): number =>
  amountFen ?? amountBoundsFen?.[1] ?? Number.POSITIVE_INFINITY

/** Result and amount, which are all that some properties are about. */
export const outcomeOf = (decision: Result): string => `${decision.result}, ${amountOf(decision)}`
