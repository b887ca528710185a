import { defineEntity } from '../entity.ts'
import { code, fen, month, name, ref } from '../field.ts'

/** A pension paid for one month. */
export const pension = defineEntity({
  title: { zh: '养老待遇', en: 'pension' },
  registers: ['pension'],
  fields: {
    person: ref('person', '领取人', 'pensioner'),
    name: name('姓名', 'name'),
    scheme: code('待遇类别', 'scheme'),
    month: month('待遇月份', 'month'),
    amount: fen('发放金额', 'amount'),
    status: code('待遇状态', 'status'),
  },
})
