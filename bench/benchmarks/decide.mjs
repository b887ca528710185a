import { decide } from '@hedui/core/decide'
import { dibaoRural, parameters } from '@hedui/programmes-cn'
import { row } from '../harness/row.mjs'
import { quantile, timedEach } from '../harness/time.mjs'

const STANDARD = 45_000
const TARGET = 1_000

/** @param {number} income of the head, fen a month */
const household = (income) => ({
  members: [
    {
      id: 'head',
      relation: /** @type {const} */ ('head'),
      birthDate: '1986-05-20',
      status: /** @type {const} */ ('normal'),
      incomes: [{ type: /** @type {const} */ ('wage'), amountFen: income, from: '2024-09', to: '2024-09' }],
    },
    {
      id: 'spouse',
      relation: /** @type {const} */ ('spouse'),
      status: /** @type {const} */ ('normal'),
      incomes: [],
    },
    {
      id: 'child',
      relation: /** @type {const} */ ('daughter'),
      birthDate: '2016',
      status: /** @type {const} */ ('normal'),
      incomes: [],
    },
  ],
  assetsWithinRule: true,
})

/**
 * Decisions on rural dibao for three persons: the standard for each, less what the head earns.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'decide',
  world: null,
  run() {
    const incomes = Array.from({ length: 2_000 }, (_, i) => 10_000 + i * 50)
    const decided = (/** @type {number} */ income) =>
      decide(dibaoRural, household(income), { asOf: '2024-09-20', region: '990100', parameters })
    const { warm: times } = timedEach(incomes, decided)
    const equal = incomes.slice(0, 100).every((income) => {
      const { result, amountFen } = decided(income)
      return result === 'eligible' && amountFen === 3 * STANDARD - income
    })
    const ours = quantile(times, 0.5) * 1000
    const note = `p95 ${Math.round(quantile(times, 0.95) * 1000)} µs; amounts compared with the sum by hand`
    return { rows: [row({ name: 'decide', peer: 'target', unit: 'µs', ours, theirs: TARGET, equal, note })] }
  },
}
