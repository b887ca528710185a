import type * as of from '../entities/benefit-month.ts'
import type { TitlesOf } from '../titles.ts'

/** What benefitMonth and what it holds are called. */
export const benefitMonth: TitlesOf<typeof of.benefitMonth> = {
  title: { zh: '享受月', en: 'benefit month' },
  fields: {
    person: { zh: '人员', en: 'person' },
    household: { zh: '公示的家庭', en: 'household on the published list' },
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '月份', en: 'month' },
    stated: { zh: '名单载有', en: 'on a list' },
    township: { zh: '乡镇', en: 'township' },
  },
  resolved: {},
}
