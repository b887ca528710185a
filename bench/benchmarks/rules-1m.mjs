import { compareRules } from './rules.mjs'

/** @type {import('./benchmark.mjs').Benchmark} */
export default { name: 'rules-1m', world: null, run: ({ size }) => compareRules('rules-1m', size) }
