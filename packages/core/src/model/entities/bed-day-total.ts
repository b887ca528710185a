import { defineEntity } from '../entity.ts'
import { count, fen, month, text } from '../untitled.ts'

/** What a care home claims for one month altogether. */
export const bedDayTotal = defineEntity({
  registers: ['bed-day-totals'],
  fields: {
    institution: text(),
    month: month(),
    persons: count(),
    days: count(),
    amount: fen(),
  },
  many: { claims: { entity: 'bedDayClaim', by: { institution: 'institution', month: 'month' } } },
})
