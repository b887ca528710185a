import type * as of from '../entities/submission.ts'
import type { TitlesOf } from '../titles.ts'

/** What submission and what it holds are called. */
export const submission: TitlesOf<typeof of.submission> = {
  title: { zh: '上报批次', en: 'submission' },
  fields: {
    reference: { zh: '批次编号', en: 'number of the submission' },
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '月份', en: 'month' },
    sender: { zh: '上报单位', en: 'sender' },
    dueAt: { zh: '应报日期', en: 'due on' },
    receivedAt: { zh: '收到日期', en: 'received on' },
    workingDaysLate: { zh: '逾期工作日数', en: 'working days late' },
    households: { zh: '申报户数', en: 'declared households' },
    persons: { zh: '申报人数', en: 'declared persons' },
    amount: { zh: '申报金额', en: 'declared amount' },
    township: { zh: '乡镇', en: 'township' },
  },
  resolved: {},
}
