import { greaterThan, row } from '@hedui/core'
import { model } from '../worlds/payments.mjs'
import { hits, join } from './join.mjs'

const account = row(model.entities, 'account', 'subject')

/** Accounts into which more than three people are paid. */
export default join({
  name: 'join-account-people',
  names: 'account',
  ours: [
    (dataset) => {
      const people = account.many('payments').countDistinct((p) => p.beneficiary)
      const { rows, value } = hits(dataset, 'account', { people }, greaterThan(people, 3))
      return [rows, value('people')]
    },
  ],
  sql: [
    'SELECT account, count(DISTINCT person) AS n FROM payment GROUP BY account HAVING n > 3',
    'SELECT account, count(*) AS n FROM (SELECT DISTINCT account, person FROM payment) GROUP BY account HAVING n > 3',
    `SELECT account, count(DISTINCT person) AS n FROM payment SEMI JOIN (
       SELECT account FROM payment GROUP BY account HAVING min(person) <> max(person)) USING (account)
       GROUP BY account HAVING n > 3`,
  ],
  arquero: ({ payment }) =>
    payment.groupby('account').rollup({ n: 'd => op.distinct(d.person)' }).filter('d => d.n > 3'),
  columns: ['account', 'n'],
})
