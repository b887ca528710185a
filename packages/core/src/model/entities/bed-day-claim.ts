import { defineEntity } from '../entity.ts'
import { code, count, fen, month, name, ref, text } from '../untitled.ts'

/** The bed-days of one resident that a care home claims for one month. */
export const bedDayClaim = defineEntity({
  registers: ['bed-days'],
  fields: {
    person: ref('person'),
    name: name(),
    institution: text(),
    ability: code(),
    month: month(),
    days: count(),
    rate: fen(),
    amount: fen(),
  },
  many: {
    stays: { entity: 'stay', by: { person: 'person' } },
    totals: { entity: 'bedDayTotal', by: { institution: 'institution', month: 'month' } },
  },
})
