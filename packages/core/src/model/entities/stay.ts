import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../untitled.ts'

/** A single leave, `2025-11-05至2025-11-24`; another text leaves its days open. */
const inLeave = (pattern: string) => ({ part: { of: 'leave', pattern } })

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
    leaveFrom: date(inLeave('^(.{10})至.{10}$')),
    leaveTo: date(inLeave('^.{10}至(.{10})$')),
    note: text(),
  },
  many: { claims: { entity: 'bedDayClaim', by: { person: 'person', institution: 'institution' } } },
})
