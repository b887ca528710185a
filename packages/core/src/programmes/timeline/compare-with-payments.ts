import { monthsBetween } from '../../values/month.ts'
import type { NumberBounds } from '../decision/decision.ts'
import type { Timeline } from './timeline.ts'

/** Money that was paid for a month, whenever it was paid. */
export interface PaidFor {
  readonly month: string
  readonly amountFen: number
}

/** What a month was due and what was paid for it. Bounds in fen: from what is sure to what may be; equal where exact. */
export interface MonthCompared {
  readonly month: string
  readonly dueFen: NumberBounds
  readonly paidFen: number
  readonly arrearsFen: NumberBounds
  readonly overpaidFen: NumberBounds
}

export interface PaymentsCompared {
  /** Every month of the timeline. */
  readonly months: readonly MonthCompared[]
  /** Over all months; what one month got too much is not set against what another got too little. */
  readonly arrearsFen: NumberBounds
  readonly overpaidFen: NumberBounds
  /** Payments for months outside the timeline: nothing is said about them. */
  readonly outside: readonly PaidFor[]
}

/** What a household got too little and too much, month by month, for the months that the money was paid for. */
export function compareWithPayments(
  { from, to, months }: Timeline,
  payments: readonly PaidFor[],
): PaymentsCompared {
  const paid = new Map<string, number>()
  for (const { month, amountFen } of payments) paid.set(month, (paid.get(month) ?? 0) + amountFen)
  const compared = months.map(({ month, amountFen, amountBoundsFen }): MonthCompared => {
    const [least, most] = amountBoundsFen ?? [amountFen, amountFen]
    const paidFen = paid.get(month) ?? 0
    const short = (due: number | null) => (due === null ? null : Math.max(due - paidFen, 0))
    const over = (due: number | null) => (due === null ? 0 : Math.max(paidFen - due, 0))
    return {
      ...{ month, dueFen: [least ?? 0, most], paidFen },
      arrearsFen: [short(least ?? 0), short(most)],
      overpaidFen: [over(most), over(least ?? 0)],
    }
  })
  return {
    months: compared,
    arrearsFen: total(compared.map(({ arrearsFen }) => arrearsFen)),
    overpaidFen: total(compared.map(({ overpaidFen }) => overpaidFen)),
    outside: payments.filter(({ month }) => monthsBetween(from, month) < 0 || monthsBetween(month, to) < 0),
  }
}

const total = (list: readonly NumberBounds[]): NumberBounds => [
  sum(list.map(([least]) => least)),
  sum(list.map(([, most]) => most)),
]
const sum = (ends: readonly (number | null)[]): number | null =>
  ends.reduce<number | null>((all, end) => (all === null || end === null ? null : all + end), 0)
