import type { Decision } from '@hedui/core'

/** Fen a month, or what it lies between; null: no bound. */
export const amountOf = ({ amountFen, amountBoundsFen }: Decision): string =>
  amountFen === null
    ? `between ${amountBoundsFen?.map((end) => end ?? '…').join(' and ')} fen`
    : `${amountFen} fen`

export const atLeast = ({ amountFen, amountBoundsFen }: Decision): number =>
  amountFen ?? amountBoundsFen?.[0] ?? 0
export const atMost = ({ amountFen, amountBoundsFen }: Decision): number =>
  amountFen ?? amountBoundsFen?.[1] ?? Number.POSITIVE_INFINITY

/** Result and amount, which are all that some properties are about. */
export const outcomeOf = (decision: Decision): string => `${decision.result}, ${amountOf(decision)}`
