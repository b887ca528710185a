import { defineEntity } from '../entity.ts'
import { code, fen, month, ref } from '../field.ts'

/**
 * Income of a person, or of a household where nobody in particular earned it: the whole amount, net of the
 * cost of earning it, over the months in which it was earned. What is not known is unknown, never 0.
 */
export const income = defineEntity({
  title: { zh: '收入', en: 'income' },
  registers: ['income'],
  fields: {
    household: ref('household', '家庭', 'household', { blank: 'none' }),
    person: ref('person', '收入人', 'earner', { blank: 'none' }),
    type: code('收入类型', 'type of income'),
    amount: fen('金额', 'amount'),
    firstMonth: month('所属期起', 'first month earned in'),
    lastMonth: month('所属期止', 'last month earned in'),
    newSince: month('享受期间新就业月份', 'taken up while on assistance', { blank: 'none' }),
  },
})
