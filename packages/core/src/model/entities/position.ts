import { defineEntity } from '../entity.ts'
import { code, count, date, fen, name, ref, text } from '../untitled.ts'

/** A person's role in a market entity (市场主体). */
export const position = defineEntity({
  registers: ['business'],
  fields: {
    person: ref('person'),
    name: name(),
    organisation: text(),
    organisationName: text(),
    organisationKind: code(),
    role: code(),
    share: count(),
    capital: fen(),
    businessStatus: code(),
    foundedAt: date(),
    closedAt: date({ blank: 'none' }),
  },
})
