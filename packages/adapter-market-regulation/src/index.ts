export { marketEntityPersons } from './market-entity-persons.ts'
export { marketRegulation } from './market-regulation.ts'
