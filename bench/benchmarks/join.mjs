import { columnEngine, everyRow, rowsOf } from '@hedui/core'
import { row } from '../harness/row.mjs'
import { timed } from '../harness/time.mjs'
import { numbers } from '../peers/duckdb.mjs'

/** @typedef {import('../worlds/joins.mjs').Joins} Joins */
/** @typedef {import('../worlds/payments.mjs').Payments} Payments */
/** @typedef {ArrayLike<number>[]} Columns columns of an answer, the first of them naming a person or an account */
/**
 * A join in three languages; each answers with columns. Of ours and of the SQL the quickest way counts.
 * @typedef {object} Spec
 * @property {string} name
 * @property {'person' | 'account'} names what the first column of an answer names
 * @property {readonly ((dataset: import('@hedui/core').Dataset) => Columns)[]} ours
 * @property {readonly string[]} sql
 * @property {(tables: Exclude<Joins['arquero'], { reason: string }>) => import('../peers/arquero.mjs').Table} arquero
 * @property {readonly string[]} columns of arquero's answer
 */

/**
 * @param {Spec} spec
 * @returns {import('./benchmark.mjs').Join}
 */
export const join = (spec) => ({
  name: spec.name,
  world: 'joins',
  run: (_, world) => compareJoin(spec, world),
})

/** @param {Spec} spec @param {Joins} world */
async function compareJoin({ name, names, ours, sql, arquero, columns }, world) {
  const mine = await quickest(ours.map((way) => () => way(world.dataset)))
  const found = entries(mine.answer, world[names])
  const line = { name, unit: 'ms', ours: mine.ms }
  const rows = []
  const missing = []
  if ('reason' in world.duckdb) missing.push({ name, peer: 'duckdb', reason: world.duckdb.reason })
  else {
    const { ms, answer, note } = await world.duckdb.best(sql)
    const width = /** @type {Columns} */ (mine.answer).length
    const theirs = entries(
      Array.from({ length: width }, (_, column) => [...numbers(answer, column)]),
      world.duckdb[names],
    )
    rows.push(
      row({
        ...line,
        peer: 'duckdb',
        theirs: ms,
        equal: same(found, theirs),
        note: `${note}; ${found.length} found`,
      }),
    )
  }
  if ('reason' in world.arquero) missing.push({ name, peer: 'arquero', reason: world.arquero.reason })
  else {
    const tables = world.arquero
    const { ms, answer } = await timed(() => arquero(tables))
    const theirs = entries(columns.map((column) => answer.array(column)))
    rows.push(row({ ...line, peer: 'arquero', theirs: ms, equal: same(found, theirs) }))
  }
  return { rows, missing }
}

/**
 * The time of the quickest of several ways.
 * @template T
 * @param {readonly (() => T)[]} ways
 */
export async function quickest(ways) {
  const times = []
  for (const way of ways) times.push(await timed(way))
  return /** @type {{ ms: number, answer: T }} */ (times.sort((a, b) => a.ms - b.ms)[0])
}

/**
 * The rows of an answer as texts, in one order for everybody.
 * @param {Columns} columns
 * @param {Int32Array} [own] our number of what the first column names
 */
const entries = ([first = [], ...rest], own) =>
  Array.from(first, (name, i) => [own ? own[name] : name, ...rest.map((column) => column[i])].join()).sort()

/** @param {readonly string[]} a @param {readonly string[]} b */
const same = (a, b) => a.length > 0 && a.length === b.length && a.every((entry, i) => entry === b[i])

/**
 * The rows of a subject for which a condition surely holds, with the values of facts there.
 * @param {import('@hedui/core').Dataset} dataset
 * @param {string} subject
 * @param {Readonly<Record<string, import('@hedui/core').Term>>} terms
 * @param {import('@hedui/core').Condition} hit over the facts
 */
export function hits(dataset, subject, terms, hit) {
  const verdicts = evaluate(dataset, subject, terms, { hit })
  const rows = rowsOf(/** @type {import('@hedui/core').Truth} */ (verdicts.rules.hit).definite)
  return { rows, value: (/** @type {string} */ fact) => valuesOf(verdicts.fact(fact), rows) }
}

/**
 * @param {import('@hedui/core').Dataset} dataset
 * @param {string} subject
 * @param {Readonly<Record<string, import('@hedui/core').Term>>} terms
 * @param {import('@hedui/core').Job['rules']} rules
 */
export const evaluate = (dataset, subject, terms, rules) =>
  columnEngine.evaluate({
    dataset,
    asOf: '2025-12-31',
    subject,
    rows: rowsAsked(dataset, subject),
    facts: Object.fromEntries(
      Object.entries(terms).map(([name, { node }]) => [
        name,
        /** @type {import('@hedui/core').Expression} */ (node),
      ]),
    ),
    conditions: {},
    options: {},
    rules,
  })

/** @type {WeakMap<import('@hedui/core').Dataset, Map<string, Int32Array>>} */
const asked = new WeakMap()

/**
 * Every row of a subject, listed once for a dataset.
 * @param {import('@hedui/core').Dataset} dataset
 * @param {string} subject
 */
function rowsAsked(dataset, subject) {
  const known = asked.get(dataset) ?? new Map()
  asked.set(dataset, known)
  if (!known.has(subject)) known.set(subject, everyRow(dataset, subject))
  return known.get(subject)
}

/**
 * Exact values at some rows; of keys the row that is meant.
 * @param {import('@hedui/core').Vector} vector
 * @param {readonly number[]} rows
 */
function valuesOf(vector, rows) {
  const isCode = vector.kind === 'code'
  const values = isCode ? vector.codes : vector.lo
  const found = isCode ? new Int32Array(rows.length) : new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++)
    found[i] = Number(values[/** @type {number} */ (rows[i])]) - (isCode ? 2 : 0)
  return found
}
