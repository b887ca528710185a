import { type Condition, equal, type graph, not, type Row } from '@hedui/core'
import { recorded } from './recorded.ts'

type Payment = Row<typeof graph.entities, 'payment'>

/** What rolls declare of the same person, programme and month. */
export const declared = (p: Payment) => p.many('sameBenefit').from('roll')

/** Whether no bank is on record as having sent the money of an order back. */
export const isNotReturned = (order: Payment): Condition =>
  not(
    recorded(
      order
        .many('settlements')
        .where((answer) => equal(answer.outcome, 'returned'))
        .exists(),
    ),
  )

/** Orders of the same person, programme and month that no bank sent back. */
export const arrived = (p: Payment) => p.many('sameBenefit').from('payment').where(isNotReturned)
