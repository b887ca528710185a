import { greaterThanInclusive, row } from '@hedui/core'
import { model } from '../worlds/payments.mjs'
import { hits, join } from './join.mjs'

const subject = row(model.entities, 'personMonth', 'subject')
const JANUARY = 2025 * 12

/** Who was paid by two programmes or more in one month, and in which. */
export default join({
  name: 'join-two-programmes',
  names: 'person',
  ours: [
    (dataset) => {
      const paidBy = subject.many('payments').countDistinct((p) => p.programme)
      const facts = { person: subject.person, month: subject.month, paidBy }
      const { value } = hits(dataset, 'personMonth', facts, greaterThanInclusive(paidBy, 2))
      return [value('person'), Array.from(value('month'), (month) => month - JANUARY)]
    },
  ],
  sql: [
    'SELECT person, month FROM payment GROUP BY ALL HAVING count(DISTINCT programme) >= 2',
    'SELECT person, month FROM payment GROUP BY ALL HAVING min(programme) <> max(programme)',
    `SELECT (g // 12)::INTEGER, (g % 12)::INTEGER FROM (
       SELECT person * 12 + month AS g FROM payment GROUP BY g HAVING min(programme) <> max(programme))`,
    'SELECT person, month FROM (SELECT DISTINCT person, month, programme FROM payment) GROUP BY ALL HAVING count(*) >= 2',
    `SELECT person, month FROM payment GROUP BY ALL
       HAVING bit_count(bit_or(1 << enum_code(programme)::INTEGER)) >= 2`,
  ],
  arquero: ({ payment }) =>
    payment.groupby('person', 'month').rollup({ n: 'd => op.distinct(d.programme)' }).filter('d => d.n >= 2'),
  columns: ['person', 'month'],
})
