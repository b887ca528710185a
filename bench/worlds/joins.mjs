import { monthOfDay } from '../data/day.mjs'
import { programmes } from '../data/payments.mjs'
import { loadArquero } from '../peers/arquero.mjs'
import { openDuckDb } from '../peers/duckdb.mjs'
import { createPayments } from './payments.mjs'

/** @typedef {Awaited<ReturnType<typeof createJoins>>} Joins */

/**
 * The payments in our dataset, in DuckDB and in arquero.
 * @param {{ size: number }} options
 */
export async function createJoins({ size }) {
  const ours = createPayments(size)
  return { ...ours, duckdb: await inDuckDb(ours), arquero: await inArquero(ours.data) }
}

/**
 * Loads texts as a file would have them, then numbers persons and accounts, so that joins compare whole numbers.
 * @param {import('./payments.mjs').Payments} payments
 */
async function inDuckDb({ data: { payment, death, vehicle }, texts }) {
  const duckdb = await openDuckDb()
  if ('reason' in duckdb) return duckdb
  /** @type {(values: Int32Array, list?: readonly string[]) => { size: number, text: boolean, value: (row: number) => unknown }} */
  const column = (values, list) => ({
    size: values.length,
    text: list !== undefined,
    value: list ? (row) => list[/** @type {number} */ (values[row])] : (row) => values[row],
  })
  const start = performance.now()
  await duckdb.load('payment_text', {
    person: column(payment.person, texts.person),
    account: column(payment.account, texts.account),
    programme: column(payment.programme, programmes),
    month: column(payment.month),
    amount: column(payment.amount),
  })
  await duckdb.load('death_text', {
    person: column(death.person, texts.person),
    month: column(death.day.map(monthOfDay)),
  })
  await duckdb.load('vehicle_text', { owner: column(vehicle.owner, texts.person) })
  for (const sql of numbering) await duckdb.query(sql)
  const built = performance.now() - start
  const numbers = {
    person: await numbersOf(duckdb, 'person', texts.person),
    account: await numbersOf(duckdb, 'account', texts.account),
  }
  return { ...duckdb, built, ...numbers }
}

const numbering = [
  `CREATE TABLE person AS SELECT (row_number() OVER () - 1)::INTEGER AS n, id FROM (
     SELECT person AS id FROM payment_text UNION SELECT person FROM death_text UNION SELECT owner FROM vehicle_text)`,
  `CREATE TABLE account AS SELECT (row_number() OVER () - 1)::INTEGER AS n, id FROM (
     SELECT DISTINCT account AS id FROM payment_text)`,
  `CREATE TYPE programme AS ENUM (${programmes.map((id) => `'${id}'`)})`,
  `CREATE TABLE payment AS SELECT p.n AS person, a.n AS account, programme::programme AS programme,
     month::UTINYINT AS month, amount FROM payment_text t JOIN person p ON t.person = p.id JOIN account a ON t.account = a.id`,
  'CREATE TABLE death AS SELECT n AS person, month::UTINYINT AS month FROM death_text JOIN person ON person = id',
  'CREATE TABLE vehicle AS SELECT n AS owner FROM vehicle_text JOIN person ON owner = id',
  'DROP TABLE payment_text',
  'DROP TABLE death_text',
  'DROP TABLE vehicle_text',
]

/**
 * Our number for each of DuckDB's.
 * @param {import('../peers/duckdb.mjs').DuckDb} duckdb
 * @param {string} table
 * @param {readonly string[]} texts
 */
async function numbersOf(duckdb, table, texts) {
  const known = new Map(texts.map((text, i) => [text, i]))
  const ours = new Int32Array(texts.length)
  for (const chunk of await duckdb.query(`SELECT n, id FROM ${table}`)) {
    const [n, id] = [chunk.getColumnVector(0), chunk.getColumnVector(1)]
    for (let row = 0; row < chunk.rowCount; row++)
      ours[Number(n.getItem(row))] = known.get(String(id.getItem(row))) ?? -1
  }
  return ours
}

/** @param {import('./payments.mjs').Payments['data']} data */
async function inArquero({ payment, death, vehicle }) {
  const found = await loadArquero()
  if ('reason' in found) return found
  const { table, desc } = found.module
  return {
    payment: table(payment),
    death: table({ person: death.person, died: death.day.map(monthOfDay) }),
    vehicle: table(vehicle),
    desc,
  }
}
