import { createColumnEngine, type RuleEngine } from './engine.ts'
import { noteCompared } from './kernels/planes.ts'
import { plainTruth } from './plain.ts'
import { distinctByOwner } from './sooner/distinct-by-owner.ts'
import { factOfFew } from './sooner/fact-of-few.ts'
import { foldNarrowing } from './sooner/fold-narrowing.ts'
import { comparedSparsely } from './sooner/sparse.ts'

/**
 * Evaluates whole columns at a time; columns that are compared with constants again and again as planes of bits, and
 * what takes walking only where nothing else has decided.
 */
export const columnEngine: RuleEngine = /* @__PURE__ */ createColumnEngine({
  truth: (evaluator, condition, scope, live) =>
    plainTruth(evaluator, condition, scope) ?? foldNarrowing(evaluator, condition, scope, live),
  fact: factOfFew,
  distinct: distinctByOwner,
  sparsely: comparedSparsely,
  note: noteCompared,
})
