import { greaterThanInclusive, row } from '@hedui/core'
import { model } from '../worlds/payments.mjs'
import { hits, join } from './join.mjs'

const person = row(model.entities, 'person', 'subject')
const vehicle = row(model.entities, 'vehicle', 'subject')

/** Who owns two vehicles or more. */
export default join({
  name: 'join-two-vehicles',
  names: 'person',
  ours: [
    (dataset) => {
      const owned = person.many('vehicles').count()
      return [hits(dataset, 'person', { owned }, greaterThanInclusive(owned, 2)).rows]
    },
    (dataset) => {
      const owned = vehicle.to('owner').many('vehicles').count()
      const { value } = hits(
        dataset,
        'vehicle',
        { owner: vehicle.owner, owned },
        greaterThanInclusive(owned, 2),
      )
      return [
        value('owner')
          .sort()
          .filter((owner, i, all) => owner !== all[i - 1]),
      ]
    },
  ],
  sql: [
    'SELECT owner FROM vehicle GROUP BY owner HAVING count(*) >= 2',
    'SELECT owner FROM (SELECT owner, count(*) AS n FROM vehicle GROUP BY owner) WHERE n >= 2',
  ],
  arquero: ({ vehicle: owned }) =>
    owned.groupby('owner').rollup({ n: 'd => op.count()' }).filter('d => d.n >= 2'),
  columns: ['owner'],
})
