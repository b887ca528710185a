import { type AsyncRuleEngine, columnEngine, type Truth } from '@hedui/core'
import { judge } from './judge.ts'

/**
 * Runs hedui's rules on json-rules-engine: hedui works out the facts as bounds, json-rules-engine decides
 * comparisons and the structure above them, each rule as two without `not`: what is surely and what is
 * possibly so. Each call has an engine of its own, so calls may overlap. Errors as of the column engine.
 */
export function jsonRulesEngine(): AsyncRuleEngine {
  return {
    name: 'json-rules-engine',
    supports: { bounds: true, hostFacts: 'sync' },
    async evaluate(job) {
      const rules = await judge(job)
      const { fact, walk } = columnEngine.evaluate({ ...job, rules: {} })
      return {
        rules,
        fact,
        walk,
        async truth(condition) {
          const { asked } = await judge({ ...job, rules: { asked: condition } })
          return asked as Truth
        },
      }
    },
  }
}
