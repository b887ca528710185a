export { certificateExtract } from './certificate-extract.ts'
export { checkExtract } from './check-extract.ts'
export { disabledPersons } from './disabled-persons.ts'
