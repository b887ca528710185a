import type * as of from '../entities/control-total.ts'
import type { TitlesOf } from '../titles.ts'

/** What controlTotal and what it holds are called. */
export const controlTotal: TitlesOf<typeof of.controlTotal> = {
  title: { zh: '上报汇总', en: 'control total' },
  fields: {
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '月份', en: 'month' },
    township: { zh: '乡镇', en: 'township' },
    households: { zh: '发放户数', en: 'households' },
    persons: { zh: '发放人数', en: 'persons' },
    amount: { zh: '发放金额', en: 'amount' },
    reportedAt: { zh: '上报日期', en: 'reported on' },
    note: { zh: '备注', en: 'note' },
  },
  resolved: {},
}
