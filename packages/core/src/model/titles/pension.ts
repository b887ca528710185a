import type * as of from '../entities/pension.ts'
import type { TitlesOf } from '../titles.ts'

/** What pension and what it holds are called. */
export const pension: TitlesOf<typeof of.pension> = {
  title: { zh: '养老待遇', en: 'pension' },
  fields: {
    person: { zh: '领取人', en: 'pensioner' },
    name: { zh: '姓名', en: 'name' },
    scheme: { zh: '待遇类别', en: 'scheme' },
    month: { zh: '待遇月份', en: 'month' },
    amount: { zh: '发放金额', en: 'amount' },
    status: { zh: '待遇状态', en: 'status' },
  },
  resolved: {},
}
