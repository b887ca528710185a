import type * as of from '../entities/recipient.ts'
import type { TitlesOf } from '../titles.ts'

/** What recipient and what it holds are called. */
export const recipient: TitlesOf<typeof of.recipient> = {
  title: { zh: '受益人', en: 'recipient' },
  fields: {
    payment: { zh: '发放', en: 'payment' },
    person: { zh: '人员', en: 'person' },
    membership: { zh: '家庭成员', en: 'membership' },
    programme: { zh: '项目', en: 'programme' },
    layer: { zh: '环节', en: 'layer' },
    month: { zh: '月份', en: 'month' },
    counted: { zh: '计入保障', en: 'counted' },
  },
  resolved: {},
}
