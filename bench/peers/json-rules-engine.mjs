import { objects } from '../data/persons.mjs'
import { rules } from '../data/rules.mjs'
import { optional } from '../harness/optional.mjs'
import { plain } from './dialect.mjs'

/** @typedef {{ events: readonly { type: string }[] }} Almanac */
/** @typedef {{ Engine: new (rules: readonly object[]) => { run(facts: object): Promise<Almanac> } }} Module */

/** @type {import('./peer.mjs').MakePeer} */
export async function jsonRulesEngine({ facts, size }) {
  const found = await optional('json-rules-engine')
  if ('reason' in found) return found
  const { Engine } = /** @type {Module} */ (found.module)
  const engine = new Engine(
    Object.entries(rules).map(([type, rule]) => ({
      conditions: JSON.parse(JSON.stringify(rule), (_, value) => plain(value)),
      event: { type },
    })),
  )
  const rows = Math.min(size, 2_000)
  const people = objects(facts, rows)
  return {
    rows,
    async run() {
      /** @type {Set<string>[]} */
      const fired = []
      for (const person of people)
        fired.push(new Set((await engine.run(person)).events.map(({ type }) => type)))
      return (rule, row) => fired[row]?.has(rule) ?? false
    },
  }
}
