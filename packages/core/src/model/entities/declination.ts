import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** A benefit that a person declined of his or her own will. */
export const declination = defineEntity({
  registers: ['declination'],
  fields: {
    person: ref('person'),
    name: name(),
    programme: code(),
    declinedAt: date(),
    reason: text(),
    township: text(),
    village: text(),
  },
})
