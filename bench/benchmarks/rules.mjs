import { has } from '@hedui/core'
import { isKnown } from '../data/persons.mjs'
import { rules } from '../data/rules.mjs'
import { row } from '../harness/row.mjs'
import { timed } from '../harness/time.mjs'
import { arqueroFilters } from '../peers/arquero.mjs'
import { celJs } from '../peers/cel.mjs'
import { duckDbRules } from '../peers/duckdb-rules.mjs'
import { jsonLogicEngine, jsonLogicJs } from '../peers/json-logic.mjs'
import { jsonRulesEngine } from '../peers/json-rules-engine.mjs'
import { zenEngine } from '../peers/zen.mjs'
import { createPersons } from '../worlds/persons.mjs'

const peers = {
  'json-rules-engine': jsonRulesEngine,
  'json-logic-engine': jsonLogicEngine,
  'json-logic-js': jsonLogicJs,
  'cel-js': celJs,
  zen: zenEngine,
  arquero: arqueroFilters,
}
const names = Object.keys(rules)

/**
 * Twenty rules over many persons: ours over all of them with what is surely and what is possibly true.
 * @param {string} name
 * @param {number} size
 */
export async function compareRules(name, size) {
  const persons = createPersons(size)
  const ours = await timed(persons.evaluate)
  /** @type {import('../peers/peer.mjs').Answers} */
  const mine = (rule, at) => {
    const truth = /** @type {import('@hedui/core').Truth} */ (ours.answer[rule])
    return has(truth.definite, at) || (has(truth.possible, at) ? null : false)
  }
  const line = { name, unit: 'µs/person', ours: (ours.ms * 1000) / size }
  const rows = []
  const missing = []
  for (const [peer, make] of Object.entries(peers)) {
    const made = await make(persons)
    if ('reason' in made) missing.push({ name, peer, reason: made.reason })
    else {
      const { ms, answer } = await timed(made.run)
      const asked = rowsWhere(made.rows, (at) => isKnown(persons.facts, at))
      const note = [made.note, `${made.rows} persons, ${asked.length} compared`].filter(Boolean).join('; ')
      rows.push(
        row({ ...line, peer, theirs: (ms * 1000) / made.rows, equal: agree(mine, answer, asked), note }),
      )
    }
  }
  const sql = await duckDbRules(persons)
  if ('reason' in sql) missing.push({ name, peer: 'duckdb', reason: sql.reason })
  else {
    const { duckdb, ways } = sql
    const { ms, note } = await duckdb.best(ways)
    const theirs = verdicts(await duckdb.query(`${ways[0]}`), size)
    const equal = agree(
      mine,
      theirs,
      rowsWhere(size, () => true),
    )
    rows.push(
      row({ ...line, peer: 'duckdb', theirs: (ms * 1000) / size, equal, note: `${note}; ${size} compared` }),
    )
  }
  return { rows, missing }
}

/** @param {number} size @param {(at: number) => boolean} test */
const rowsWhere = (size, test) => Array.from({ length: size }, (_, at) => at).filter(test)

/**
 * Whether both answer alike, rule by rule.
 * @param {import('../peers/peer.mjs').Answers} mine
 * @param {import('../peers/peer.mjs').Answers} theirs
 * @param {readonly number[]} asked
 */
const agree = (mine, theirs, asked) =>
  asked.length > 0 && names.every((rule) => asked.every((at) => mine(rule, at) === theirs(rule, at)))

/**
 * Verdicts out of DuckDB's answer: a NULL is not known.
 * @param {import('../peers/duckdb.mjs').Answer} answer
 * @param {number} size
 * @returns {import('../peers/peer.mjs').Answers}
 */
function verdicts(answer, size) {
  const values = new Map(names.map((rule) => [rule, new Int8Array(size)]))
  for (const chunk of answer) {
    const place = chunk.getColumnVector(0)
    for (const [i, rule] of names.entries()) {
      const vector = chunk.getColumnVector(i + 1)
      const value = /** @type {Int8Array} */ (values.get(rule))
      for (let at = 0; at < chunk.rowCount; at++) {
        const verdict = vector.getItem(at)
        value[Number(place.getItem(at))] = verdict === null ? -1 : Number(verdict)
      }
    }
  }
  return (rule, at) => {
    const value = values.get(rule)?.[at]
    return value === -1 ? null : value === 1
  }
}
