export { type Bounds, installOperators } from './operators.ts'
export { ownPath } from './own-path.ts'
export { jsonRulesEngine } from './run/json-rules-engine.ts'
