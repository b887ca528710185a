import { type Cell, ok } from '@hedui/ingest'
import { isOrganisation } from './organisation.ts'

/** The unified social credit code of a buyer that is an organisation; a person's number is none. */
export const creditCode: Cell<string> = {
  name: 'credit code',
  examples: ['93000000MA0000001X'],
  decode: (text) => ok(isOrganisation(text) ? text.toUpperCase() : null),
  encode: (value) => value,
  number: () => ok<string>(null),
}
