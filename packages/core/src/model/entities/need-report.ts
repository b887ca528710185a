import { defineEntity } from '../entity.ts'
import { count, date, name, ref, text } from '../untitled.ts'

/** Somebody in need, reported by a neighbour, a grid worker or a hotline; answered by actions whose item is its number. */
export const needReport = defineEntity({
  registers: ['need-report'],
  fields: {
    reference: text(),
    person: ref('person'),
    name: name(),
    reportedAt: date(),
    answeredAt: date({ blank: 'none' }),
    workingDays: count(),
    township: text(),
    village: text(),
  },
  many: { actions: { entity: 'action', by: { item: 'reference' } } },
})
