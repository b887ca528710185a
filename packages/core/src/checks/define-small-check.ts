import { smallGraph } from '../model/small-graph.ts'
import { checkFor } from './define.ts'

/** Makes a check over the model of the small entry: see `checkFor`. */
export const defineCheck = /* @__PURE__ */ checkFor(smallGraph)
