import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, name, ref, text } from '../untitled.ts'

/** One line of a list that was put up for everybody to read; names and numbers may be masked, so persons are not joined. */
export const publication = defineEntity({
  registers: ['publication'],
  fields: {
    class: code(),
    programme: code({ otherwise: { through: 'enrolments', field: 'programme' } }),
    month: month(),
    household: ref('household', { blank: 'none' }),
    name: name(),
    maskedNumber: text({ sensitivity: 'identity' }),
    declaredSize: count(),
    amount: fen(),
    from: date(),
    to: date(),
    days: count(),
    township: text(),
    village: text(),
    note: text(),
  },
  one: {
    entry: { entity: 'programme', by: { id: 'programme' } },
    householdMonth: { entity: 'householdMonth', by: { household: 'household', month: 'month' } },
  },
  many: {
    memberships: { entity: 'membership', by: { household: 'household', month: 'month' } },
    enrolments: { entity: 'enrolment', by: { household: 'household', month: 'month' } },
    payments: { entity: 'payment', by: { household: 'household', month: 'month' } },
    otherLines: { entity: 'publication', by: { class: 'class', month: 'month', village: 'village' } },
  },
})
