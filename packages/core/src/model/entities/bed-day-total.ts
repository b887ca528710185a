import { defineEntity } from '../entity.ts'
import { count, fen, month, text } from '../field.ts'

/** What a care home claims for one month altogether. */
export const bedDayTotal = defineEntity({
  title: { zh: '床日申报汇总', en: 'total of claimed bed-days' },
  registers: ['bed-day-totals'],
  fields: {
    institution: text('机构名称', 'institution'),
    month: month('申报月份', 'month'),
    persons: count('补贴人数', 'persons'),
    days: count('申报床日合计', 'bed-days claimed'),
    amount: fen('申报补贴金额', 'amount claimed'),
  },
  many: { claims: { entity: 'bedDayClaim', by: { institution: 'institution', month: 'month' } } },
})
