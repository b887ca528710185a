import { defineEntity } from '../entity.ts'
import { code, date, name, ref } from '../untitled.ts'

/** A marriage, or a parent and a child, as the registers of marriages and births state it: who the other is to the person. */
export const familyTie = defineEntity({
  registers: ['family-tie'],
  fields: {
    person: ref('person'),
    name: name(),
    kin: code(),
    other: ref('person'),
    otherName: name(),
    startedAt: date(),
    endedAt: date({ blank: 'none' }),
  },
})
