import { createColumnEngine, type RuleEngine } from './engine.ts'
import { noteCompared } from './kernels/planes.ts'
import { plainTruth } from './plain.ts'

/** Evaluates whole columns at a time; columns that are compared with constants again and again as planes of bits. */
export const columnEngine: RuleEngine = /* @__PURE__ */ createColumnEngine({
  truth: plainTruth,
  note: noteCompared,
})
