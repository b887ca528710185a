import { createDataset, createGraph, defineEntity, field, graph } from '@hedui/core'
import { batch, complete } from '../data/batch.mjs'
import { textOfDay, textOfMonth } from '../data/day.mjs'
import { accountNumber, nationalId, payments, programmes } from '../data/payments.mjs'

/** @typedef {ReturnType<typeof createPayments>} Payments */

const { person } = graph.entities

/** The canonical model and vehicles, which persons own. */
export const model = createGraph({
  ...graph.entities,
  person: defineEntity({
    ...person,
    many: { ...person.many, vehicles: { entity: 'vehicle', by: { owner: 'id' } } },
  }),
  vehicle: defineEntity({
    title: { zh: '车辆', en: 'vehicle' },
    registers: ['vehicle'],
    fields: { owner: field.ref('person', '所有人', 'owner') },
  }),
})

/**
 * A year of payments with the texts that name persons and accounts, and the dataset built of them.
 * @param {number} size persons
 */
export function createPayments(size) {
  const data = payments(size)
  const texts = {
    person: Array.from({ length: size }, (_, i) => nationalId(i)),
    account: Array.from({ length: size }, (_, i) => accountNumber(i)),
  }
  const start = performance.now()
  const dataset = datasetOf(data, texts)
  relations(dataset)
  const built = performance.now() - start
  return {
    data,
    texts,
    dataset,
    /** Milliseconds it took to build the dataset and its relations. */
    built,
    /** Our number of each row of `person` and `account`. */
    person: places(dataset, 'person', texts.person),
    account: places(dataset, 'account', texts.account),
  }
}

/**
 * @param {ReturnType<typeof payments>} data
 * @param {Readonly<Record<'person' | 'account', readonly string[]>>} texts
 */
function datasetOf({ payment, death, vehicle }, texts) {
  const months = Array.from({ length: 12 }, (_, month) => textOfMonth(month))
  /** @type {<T>(values: Int32Array, list: readonly T[]) => T[]} */
  const named = (values, list) => Array.from(values, (value) => /** @type {any} */ (list[value]))
  return createDataset({
    graph: model,
    coverage: complete('payment', 'roll', 'death', 'cremation', 'vehicle'),
    batches: [
      batch(['payment'], 'payment', payment.person.length, {
        beneficiary: named(payment.person, texts.person),
        account: named(payment.account, texts.account),
        programme: named(payment.programme, programmes),
        month: { codes: payment.month, words: months },
        amount: { numbers: Float64Array.from(payment.amount) },
      }),
      batch(['death'], 'death', death.person.length, {
        person: named(death.person, texts.person),
        date: Array.from(death.day, textOfDay),
      }),
      batch(['vehicle'], 'vehicle', vehicle.owner.length, { owner: named(vehicle.owner, texts.person) }),
    ],
  })
}

/** @param {import('@hedui/core').Dataset} dataset */
function relations(dataset) {
  for (const [entity, relation] of /** @type {const} */ ([
    ['person', 'payments'],
    ['person', 'deaths'],
    ['person', 'vehicles'],
    ['account', 'payments'],
    ['personMonth', 'payments'],
  ]))
    dataset.many(entity, relation)
}

/**
 * @param {import('@hedui/core').Dataset} dataset
 * @param {string} entity
 * @param {readonly string[]} texts
 */
function places(dataset, entity, texts) {
  const numbers = new Map(texts.map((text, i) => [text, i]))
  return Int32Array.from(dataset.table(entity).keys ?? [], (key) => numbers.get(key) ?? -1)
}
