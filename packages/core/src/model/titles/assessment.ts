import type * as of from '../entities/assessment.ts'
import type { TitlesOf } from '../titles.ts'

/** What assessment and what it holds are called. */
export const assessment: TitlesOf<typeof of.assessment> = {
  title: { zh: '家庭经济状况核查', en: 'assessment of means' },
  fields: {
    household: { zh: '家庭', en: 'household' },
    month: { zh: '月份', en: 'month' },
    assetsWithinRule: { zh: '财产符合当地规定', en: 'assets within the local rule' },
  },
  resolved: {},
}
