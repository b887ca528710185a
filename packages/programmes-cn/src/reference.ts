/** The reference data alone, for who reads and checks and decides nobody: no rules of programmes are loaded. */
export { catalogue } from './catalogue.ts'
export { parameters } from './parameters.ts'
