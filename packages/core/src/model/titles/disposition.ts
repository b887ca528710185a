import type * as of from '../entities/disposition.ts'
import type { TitlesOf } from '../titles.ts'

/** What disposition and what it holds are called. */
export const disposition: TitlesOf<typeof of.disposition> = {
  title: { zh: '疑点处置', en: 'disposition of a finding' },
  fields: {
    finding: { zh: '疑点指纹', en: 'fingerprint of the finding' },
    rule: { zh: '规则', en: 'rule' },
    person: { zh: '对象', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    result: { zh: '处置结果', en: 'result' },
    reason: { zh: '处置理由', en: 'reason' },
    openedAt: { zh: '发现日期', en: 'found on' },
    closedAt: { zh: '办结日期', en: 'closed on' },
    closedMinute: { zh: '办结时刻(当日第几分钟)', en: 'minute of the day of closing' },
    actor: { zh: '处置人', en: 'officer' },
    actorName: { zh: '处置人姓名', en: 'name of the officer' },
    township: { zh: '乡镇', en: 'township' },
  },
  resolved: {},
}
