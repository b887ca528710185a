import { defineEntity } from '../entity.ts'
import { code, date, month, name, ref, text } from '../untitled.ts'

/** One data row of one file, with its place: what every finding can be walked back to. */
export const record = defineEntity({
  fields: {
    register: code(),
    programme: code({ blank: 'none' }),
    month: month({ blank: 'none' }),
  },
  many: {
    identifiers: { entity: 'identifier', by: { record: 'id' } },
    gaps: { entity: 'gap', by: { record: 'id' } },
  },
})

/**
 * One identity number as one record writes it, and the full birth date and the sex that the record states of its
 * holder. `issuedIn` are the first six digits: the division of the first registration, which a move does not change;
 * nothing is known of residence permits, which no household register gives out.
 */
export const identifier = defineEntity({
  fields: {
    record: ref('record'),
    person: ref('person'),
    field: code(),
    number: text({ sensitivity: 'identity' }),
    name: name(),
    state: code(),
    birthDate: date(),
    sex: code(),
    issuedIn: text(),
    statedBirthDate: date(),
    statedSex: code(),
  },
})

/** A compulsory cell of a form that states nothing. */
export const gap = defineEntity({
  fields: {
    record: ref('record'),
    person: ref('person'),
    name: name(),
    field: code(),
    register: code(),
    programme: code({ blank: 'none' }),
    month: month({ blank: 'none' }),
  },
})
