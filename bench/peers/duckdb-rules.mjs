import { rules } from '../data/rules.mjs'
import { listed, plain, signs, written } from './dialect.mjs'
import { openDuckDb } from './duckdb.mjs'

/**
 * The twenty rules as SQL over coded columns, so that DuckDB compares nothing but whole numbers.
 * @param {import('../worlds/persons.mjs').Persons} persons
 */
export async function duckDbRules({ facts, size }) {
  const duckdb = await openDuckDb()
  if ('reason' in duckdb) return duckdb
  const byName = new Map(facts.map((fact) => [fact.name, fact]))
  /** @type {import('./dialect.mjs').Dialect} */
  const sql = {
    and: 'AND',
    or: 'OR',
    not: 'NOT ',
    leaf({ fact, operator, value }) {
      const { labels, type } = /** @type {import('../data/persons.mjs').Fact} */ (byName.get(fact))
      const code = (/** @type {unknown} */ each) => (labels ? labels.indexOf(String(each)) : plain(each))
      if (type === 'truth') return value === true ? fact : `(NOT ${fact})`
      if (operator === 'in') return `${fact} IN (${listed(value).map(code)})`
      if (operator === 'notIn') return `${fact} NOT IN (${listed(value).map(code)})`
      return `${fact} ${/** @type {string} */ (signs[operator]).replace('==', '=')} ${code(value)}`
    },
  }
  await duckdb.load('loaded', {
    i: { size, text: false, value: (row) => row },
    ...Object.fromEntries(
      facts.map(({ name, values, unknown }) => [
        name,
        { size, text: false, value: (/** @type {number} */ row) => (unknown?.[row] ? null : values[row]) },
      ]),
    ),
  })
  const typed = { count: 'UTINYINT', fen: 'INTEGER', date: 'INTEGER', truth: 'BOOLEAN', code: 'UTINYINT' }
  const columns = facts.map(({ name, type }) => `${name}::${typed[type]} AS ${name}`)
  await duckdb.query(`CREATE TABLE person AS SELECT i, ${columns} FROM loaded; `)
  await duckdb.query('DROP TABLE loaded')
  const tests = Object.values(rules).map((rule) => written(rule, sql))
  const words = tests.map((test, i) => `(CASE WHEN ${test} THEN ${1 << i} ELSE 0 END)`)
  const ways = [`SELECT i, ${tests} FROM person`, `SELECT i, ${words.join(' | ')} FROM person`]
  return { duckdb, ways }
}
