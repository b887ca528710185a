export { certificateExtract } from './certificate-extract.ts'
export { disabledPersons } from './disabled-persons.ts'
