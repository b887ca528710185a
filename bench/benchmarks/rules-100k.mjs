import { compareRules } from './rules.mjs'

/** @type {import('./benchmark.mjs').Benchmark} */
export default { name: 'rules-100k', world: null, run: ({ size }) => compareRules('rules-100k', size / 10) }
