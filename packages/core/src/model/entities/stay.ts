import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** A person's stay in a care home: the day of arrival counts, the day of leaving does not. */
export const stay = defineEntity({
  registers: ['care-stay'],
  fields: {
    person: ref('person'),
    name: name(),
    sex: code(),
    institution: text(),
    organisation: text(),
    bed: text(),
    stayKind: code(),
    ability: code(),
    enteredAt: date(),
    leftAt: date({ blank: 'none' }),
    leave: text({ blank: 'none' }),
    note: text(),
  },
  many: { claims: { entity: 'bedDayClaim', by: { person: 'person', institution: 'institution' } } },
})
