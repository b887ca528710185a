import { objects } from '../data/persons.mjs'
import { rules } from '../data/rules.mjs'
import { optional } from '../harness/optional.mjs'
import { plain, signs } from './dialect.mjs'

/** @type {(rule: import('../data/rules.mjs').Rule) => object} */
function logic(rule) {
  if ('all' in rule) return { and: rule.all.map(logic) }
  if ('any' in rule) return { or: rule.any.map(logic) }
  if ('not' in rule) return { '!': [logic(rule.not)] }
  const { fact, operator, value } = rule
  const one = { in: [{ var: fact }, value] }
  if (operator === 'in') return one
  if (operator === 'notIn') return { '!': [one] }
  return {
    [/** @type {string} */ (signs[operator]).replace('==', '===').replace('!=', '!==')]: [
      { var: fact },
      plain(value),
    ],
  }
}

/**
 * @typedef {(person: object) => boolean} Test
 * @typedef {{ LogicEngine: new () => { build(logic: object): Test } }} Built
 * @typedef {{ default: { apply(logic: object, person: object): boolean } }} Interpreted
 */

/** @type {import('./peer.mjs').MakePeer} */
export async function jsonLogicEngine(persons) {
  const found = await optional('json-logic-engine')
  if ('reason' in found) return found
  const { LogicEngine } = /** @type {Built} */ (found.module)
  const engine = new LogicEngine()
  return oneByOne(persons, 100_000, (rule) => engine.build(logic(rule)))
}

/** @type {import('./peer.mjs').MakePeer} */
export async function jsonLogicJs(persons) {
  const found = await optional('json-logic-js')
  if ('reason' in found) return found
  const { default: interpreter } = /** @type {Interpreted} */ (found.module)
  return oneByOne(persons, 20_000, (rule) => {
    const made = logic(rule)
    return (person) => interpreter.apply(made, person)
  })
}

/**
 * A peer that tests each rule on one plain object after the other.
 * @param {import('../worlds/persons.mjs').Persons} persons
 * @param {number} most
 * @param {(rule: import('../data/rules.mjs').Rule) => Test} make
 * @returns {import('./peer.mjs').Peer}
 */
export function oneByOne({ facts, size }, most, make) {
  const rows = Math.min(size, most)
  const people = objects(facts, rows)
  const tests = Object.entries(rules).map(([name, rule]) => /** @type {const} */ ([name, make(rule)]))
  return {
    rows,
    run() {
      /** @type {Record<string, Uint8Array>} */
      const fired = {}
      for (const [name, test] of tests) fired[name] = Uint8Array.from(people, (person) => +test(person))
      return (rule, row) => fired[rule]?.[row] === 1
    },
  }
}
