export { catalogue } from './catalogue.ts'
export { dibaoRural } from './dibao-rural.ts'
export { parameters } from './parameters.ts'
export { programmes } from './programmes.ts'
