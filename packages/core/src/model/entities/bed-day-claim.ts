import { defineEntity } from '../entity.ts'
import { code, count, fen, month, name, ref, text } from '../field.ts'

/** The bed-days of one resident that a care home claims for one month. */
export const bedDayClaim = defineEntity({
  title: { zh: '床日申报', en: 'claim of bed-days' },
  registers: ['bed-days'],
  fields: {
    person: ref('person', '老人', 'resident'),
    name: name('姓名', 'name'),
    institution: text('机构名称', 'institution'),
    ability: code('能力等级', 'grade of ability'),
    month: month('申报月份', 'month'),
    days: count('申报床日', 'bed-days claimed'),
    rate: fen('床日补贴标准', 'rate of a bed-day'),
    amount: fen('申报金额', 'amount claimed'),
  },
  many: {
    stays: { entity: 'stay', by: { person: 'person', institution: 'institution' } },
    totals: { entity: 'bedDayTotal', by: { institution: 'institution', month: 'month' } },
  },
})
