import { defineEntity } from '../entity.ts'
import { code, count, date, name, ref, text } from '../untitled.ts'

/** What an officer did in a case: to an application, a payment, a report, or whatever `item` names. */
export const action = defineEntity({
  registers: ['action'],
  fields: {
    item: text(),
    itemKind: code(),
    act: code(),
    actor: ref('person'),
    name: name(),
    office: text(),
    household: ref('household', { blank: 'none' }),
    at: date(),
    minute: count(),
    workingDays: count(),
    township: text(),
    actorTownship: text({ blank: 'none' }),
  },
  many: {
    applications: { entity: 'application', by: { reference: 'item' } },
    sameItem: { entity: 'action', by: { item: 'item' } },
  },
})
