import type * as of from '../entities/review.ts'
import type { TitlesOf } from '../titles.ts'

/** What review and what it holds are called. */
export const review: TitlesOf<typeof of.review> = {
  title: { zh: '定期核查', en: 'review' },
  fields: {
    household: { zh: '家庭', en: 'household' },
    reviewedAt: { zh: '核查日期', en: 'reviewed on' },
    cycle: { zh: '核查周期类别', en: 'kind of cycle' },
    reviewer: { zh: '核查单位', en: 'reviewed by' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村', en: 'village' },
  },
  resolved: {},
}
