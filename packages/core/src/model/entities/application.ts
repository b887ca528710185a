import { defineEntity } from '../entity.ts'
import { code, count, date, name, ref, text } from '../untitled.ts'

/** An application for a benefit, as it was submitted. */
export const application = defineEntity({
  registers: ['application'],
  fields: {
    reference: text(),
    programme: code(),
    beneficiary: ref('person'),
    household: ref('household', { blank: 'none' }),
    name: name(),
    submittedAt: date(),
    submittedMinute: count(),
    decidedAt: date({ blank: 'none' }),
    phone: text({ sensitivity: 'phone' }),
    address: text({ sensitivity: 'address' }),
    reason: text(),
    township: text(),
    village: text(),
  },
  one: { entry: { entity: 'programme', by: { id: 'programme' } } },
  many: {
    actions: { entity: 'action', by: { item: 'reference' } },
    sameTownship: { entity: 'application', by: { township: 'township' } },
  },
})
