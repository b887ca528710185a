import { all, greaterThan, greaterThanInclusive, row } from '@hedui/core'
import { model } from '../worlds/payments.mjs'
import { hits, join } from './join.mjs'

const subject = row(model.entities, 'personMonth', 'subject')
const JANUARY = 2025 * 12

/** Three facts of every person in every month, and who was paid twice or more and over 1,500 yuan. */
export default join({
  name: 'person-month',
  names: 'person',
  ours: [
    (dataset) => {
      const payments = subject.many('payments')
      const times = payments.count()
      const fen = payments.sum((p) => p.amount)
      const most = payments.max((p) => p.amount)
      const facts = { person: subject.person, month: subject.month, times, fen, most }
      const large = all(greaterThanInclusive(times, 2), greaterThan(fen, 150_000), greaterThan(most, 90_000))
      const { value } = hits(dataset, 'personMonth', facts, large)
      return [value('person'), Array.from(value('month'), (month) => month - JANUARY), value('fen')]
    },
  ],
  sql: [
    `SELECT person, month, sum(amount) AS fen FROM payment GROUP BY ALL
       HAVING count(*) >= 2 AND fen > 150000 AND max(amount) > 90000`,
    `SELECT (g // 12)::INTEGER, (g % 12)::INTEGER, fen FROM (
       SELECT person * 12 + month AS g, sum(amount) AS fen FROM payment GROUP BY g
       HAVING count(*) >= 2 AND fen > 150000 AND max(amount) > 90000)`,
  ],
  arquero: ({ payment }) =>
    payment
      .groupby('person', 'month')
      .rollup({ n: 'd => op.count()', fen: 'd => op.sum(d.amount)', most: 'd => op.max(d.amount)' })
      .filter('d => d.n >= 2 && d.fen > 150000 && d.most > 90000'),
  columns: ['person', 'month', 'fen'],
})
