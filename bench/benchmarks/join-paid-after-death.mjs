import { greaterThan, month, row } from '@hedui/core'
import { model } from '../worlds/payments.mjs'
import { hits, join } from './join.mjs'

const payment = row(model.entities, 'payment', 'subject')
const death = row(model.entities, 'death', 'subject')

/** Who was paid for a month after that of the death, and how much. */
export default join({
  name: 'join-paid-after-death',
  names: 'person',
  ours: [
    (dataset) => {
      const late = greaterThan(payment.month, month(payment.to('beneficiary').death))
      const facts = { person: payment.beneficiary, amount: payment.amount }
      const { value } = hits(dataset, 'payment', facts, late)
      return summed(value('person'), value('amount'))
    },
    (dataset) => {
      const paid = death
        .to('person')
        .many('payments')
        .where((p) => greaterThan(p.month, month(death.date)))
        .sum((p) => p.amount)
      const { value } = hits(dataset, 'death', { person: death.person, paid }, greaterThan(paid, 0))
      return [value('person'), value('paid')]
    },
  ],
  sql: [
    'SELECT person, sum(amount) FROM payment p JOIN death d USING (person) WHERE p.month > d.month GROUP BY 1',
    `SELECT d.person, sum(amount) FROM death d, payment p
       WHERE p.person = d.person AND p.month > d.month GROUP BY d.person`,
    `SELECT person, sum(amount) FILTER (WHERE p.month > d.month) AS fen
       FROM payment p JOIN death d USING (person) GROUP BY 1 HAVING fen > 0`,
  ],
  arquero: ({ payment: paid, death: died }) =>
    paid
      .join(died, ['person', 'person'])
      .filter('d => d.month > d.died')
      .groupby('person')
      .rollup({ fen: 'd => op.sum(d.amount)' }),
  columns: ['person', 'fen'],
})

/** @param {ArrayLike<number>} persons @param {ArrayLike<number>} amounts */
function summed(persons, amounts) {
  const sums = new Map()
  for (let i = 0; i < persons.length; i++) sums.set(persons[i], (sums.get(persons[i]) ?? 0) + amounts[i])
  return [[...sums.keys()], [...sums.values()]]
}
