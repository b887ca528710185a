import type * as of from '../entities/income.ts'
import type { TitlesOf } from '../titles.ts'

/** What income and what it holds are called. */
export const income: TitlesOf<typeof of.income> = {
  title: { zh: '收入', en: 'income' },
  fields: {
    household: { zh: '家庭', en: 'household' },
    person: { zh: '收入人', en: 'earner' },
    type: { zh: '收入类型', en: 'type of income' },
    amount: { zh: '金额', en: 'amount' },
    firstMonth: { zh: '所属期起', en: 'first month earned in' },
    lastMonth: { zh: '所属期止', en: 'last month earned in' },
    newSince: { zh: '享受期间新就业月份', en: 'taken up while on assistance' },
  },
  resolved: {},
}
