import { all, equal, type graph, isIn, not, type Row, type Term, truthOf } from '@hedui/core'
import { recorded } from '../../recorded.ts'
import type { Line } from './in-force.ts'

/** Regular money for a line of a roll; of an unknown kind it is taken for regular. */
export const paidFor = (e: Line, layers: Term<'option'>) =>
  e
    .to('personMonth')
    .many('payments')
    .where((p) =>
      all(
        equal(p.programme, e.programme),
        isIn(p.layer, layers),
        not(recorded(truthOf(equal(p.kind, 'back-pay')))),
      ),
    )

/** All that was paid of the same programme for the same month, back-pay included. */
export const paidAltogether = (p: Row<typeof graph.entities, 'payment'>): Term<'fen'> =>
  p
    .many('otherLines')
    .from('payment')
    .where((q) => all(equal(q.programme, p.programme), equal(q.month, p.month)))
    .sum((q) => q.amount)
