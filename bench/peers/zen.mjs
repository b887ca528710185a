import { objects } from '../data/persons.mjs'
import { rules } from '../data/rules.mjs'
import { optional } from '../harness/optional.mjs'
import { listed, plain, signs, written } from './dialect.mjs'

/** @typedef {Readonly<Record<string, boolean>>} Fired */
/** @typedef {{ evaluate(input: object): Promise<{ result: { people: readonly Fired[] } }> }} Decision */
/** @typedef {{ ZenEngine: new () => { createDecision(content: object): Decision } }} Module */

/** @type {import('./dialect.mjs').Dialect} */
const zen = {
  and: 'and',
  or: 'or',
  not: 'not ',
  leaf({ fact, operator, value }) {
    const list = `[${listed(value).map((each) => JSON.stringify(each))}]`
    if (operator === 'in') return `${fact} in ${list}`
    if (operator === 'notIn') return `not (${fact} in ${list})`
    return `${fact} ${signs[operator]} ${JSON.stringify(plain(value))}`
  },
}

const content = () => ({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      content: {
        expressions: Object.entries(rules).map(([key, rule]) => ({
          id: key,
          key,
          value: written(rule, zen),
        })),
        inputField: 'people',
        outputPath: 'people',
        executionMode: 'loop',
        passThrough: false,
      },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ],
  edges: [
    { id: '1', type: 'edge', sourceId: 'in', targetId: 'rules' },
    { id: '2', type: 'edge', sourceId: 'rules', targetId: 'out' },
  ],
})

const AT_ONCE = 1_000

/** @type {import('./peer.mjs').MakePeer} */
export async function zenEngine({ facts, size }) {
  const found = await optional('@gorules/zen-engine')
  if ('reason' in found) return found
  const { ZenEngine } = /** @type {Module} */ (found.module)
  const decision = new ZenEngine().createDecision(content())
  const rows = Math.min(size, 10_000)
  const known = facts.map((fact) => ({ ...fact, unknown: null }))
  const people = objects(known, rows)
  return {
    rows,
    note: 'one decision over 1,000 persons at a time',
    async run() {
      /** @type {Fired[]} */
      const fired = []
      for (let from = 0; from < rows; from += AT_ONCE) {
        const { result } = await decision.evaluate({ people: people.slice(from, from + AT_ONCE) })
        fired.push(...result.people)
      }
      return (rule, row) => fired[row]?.[rule] === true
    },
  }
}
