import { optional } from '../harness/optional.mjs'
import { listed, plain, signs, written } from './dialect.mjs'
import { oneByOne } from './json-logic.mjs'

/** @typedef {{ parse(text: string): (person: object) => boolean }} Module */

/** @param {unknown} value */
const literal = (value) => (typeof value === 'number' ? `${value}.0` : JSON.stringify(value))

/** @type {import('./dialect.mjs').Dialect} */
const cel = {
  and: '&&',
  or: '||',
  not: '!',
  leaf({ fact, operator, value }) {
    const list = `[${listed(value).map(literal)}]`
    if (operator === 'in') return `${fact} in ${list}`
    if (operator === 'notIn') return `!(${fact} in ${list})`
    return `${fact} ${signs[operator]} ${literal(plain(value))}`
  },
}

/** @type {import('./peer.mjs').MakePeer} */
export async function celJs(persons) {
  const found = await optional('@marcbachmann/cel-js')
  if ('reason' in found) return found
  const { parse } = /** @type {Module} */ (found.module)
  const known = { ...persons, facts: persons.facts.map((fact) => ({ ...fact, unknown: null })) }
  return oneByOne(known, 20_000, (rule) => parse(written(rule, cel)))
}
