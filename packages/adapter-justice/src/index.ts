export { custodyList } from './custody-list.ts'
export { justice } from './justice.ts'
