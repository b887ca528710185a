import { graph } from '../model/graph.ts'
import { checkFor } from './define.ts'

/** Makes a check over the canonical model: see `checkFor`. */
export const defineCheck = /* @__PURE__ */ checkFor(graph)
