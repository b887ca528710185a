import { row } from '../harness/row.mjs'
import { timed } from '../harness/time.mjs'
import { createPayments } from '../worlds/payments.mjs'
import { createPersons } from '../worlds/persons.mjs'

const TARGET = 11

/**
 * How many times as long ten times the records take: to build a dataset with its relations, and to evaluate the
 * twenty rules.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'growth',
  world: null,
  async run({ size }) {
    const build = (/** @type {number} */ persons) =>
      Math.min(createPayments(persons).built, createPayments(persons).built)
    const rules = async (/** @type {number} */ persons) => (await timed(createPersons(persons).evaluate)).ms
    build(size / 10)
    const line = { name: 'growth', unit: '×', theirs: TARGET, equal: true }
    const [fewRules, manyRules] = [await rules(size / 10), await rules(size)]
    const [few, many] = [build(size / 10), build(size)]
    return {
      rows: [
        row({
          ...line,
          peer: 'target (rules)',
          ours: manyRules / fewRules,
          note: `${fewRules.toFixed()} → ${manyRules.toFixed()} ms`,
        }),
        row({
          ...line,
          peer: 'target (dataset)',
          ours: many / few,
          note: `${few.toFixed()} → ${many.toFixed()} ms`,
        }),
      ],
    }
  },
}
