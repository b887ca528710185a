import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, text } from '../untitled.ts'

/** What a township reported of one programme for one month: households, persons and money, to be compared with its roll. */
export const controlTotal = defineEntity({
  registers: ['summary'],
  fields: {
    programme: code(),
    month: month(),
    township: text(),
    households: count(),
    persons: count(),
    amount: fen(),
    reportedAt: date(),
    note: text(),
  },
  one: { entry: { entity: 'programme', by: { id: 'programme' } } },
  many: {
    enrolments: { entity: 'enrolment', by: { programme: 'programme', month: 'month' } },
    payments: { entity: 'payment', by: { programme: 'programme', month: 'month' } },
  },
})
