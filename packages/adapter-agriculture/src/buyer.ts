import { type Cell, nationalId, ok } from '@hedui/ingest'
import { isOrganisation } from './organisation.ts'

/** The number of a buyer who is a person; the code of an organisation names none. */
export const buyer: Cell<string> = {
  ...nationalId,
  name: 'buyer',
  decode: (text, context) => (isOrganisation(text) ? ok<string>(null) : nationalId.decode(text, context)),
}
