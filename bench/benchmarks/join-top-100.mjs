import { row } from '@hedui/core'
import { model } from '../worlds/payments.mjs'
import { evaluate, join } from './join.mjs'

const person = row(model.entities, 'person', 'subject')
const MOST = 100

/** The hundred persons who were paid most, and how much. */
export default join({
  name: 'join-top-100',
  names: 'person',
  ours: [
    (dataset) => {
      const paid = person.many('payments').sum((p) => p.amount)
      const sums = evaluate(dataset, 'person', { paid }, {}).fact('paid')
      return sums.kind === 'range' ? most(sums.lo) : []
    },
  ],
  sql: [
    'SELECT person, sum(amount) AS fen FROM payment GROUP BY person ORDER BY fen DESC LIMIT 100',
    'SELECT person, sum(amount)::BIGINT AS fen FROM payment GROUP BY person ORDER BY fen DESC LIMIT 100',
    `SELECT person, fen FROM (SELECT person, sum(amount) AS fen FROM payment GROUP BY person)
       ORDER BY fen DESC LIMIT 100`,
  ],
  arquero: ({ payment, desc }) =>
    payment.groupby('person').rollup({ fen: 'd => op.sum(d.amount)' }).orderby(desc('fen')).slice(0, MOST),
  columns: ['person', 'fen'],
})

/** @param {ArrayLike<number>} sums */
function most(sums) {
  /** @type {number[]} */
  let best = []
  let least = -Infinity
  const keep = () => {
    best = best.sort((a, b) => Number(sums[b]) - Number(sums[a])).slice(0, MOST)
    least = Number(sums[/** @type {number} */ (best[MOST - 1])] ?? -Infinity)
  }
  for (let at = 0; at < sums.length; at++) {
    if (Number(sums[at]) <= least) continue
    best.push(at)
    if (best.length >= 10 * MOST) keep()
  }
  keep()
  return [best, best.map((at) => Number(sums[at]))]
}
