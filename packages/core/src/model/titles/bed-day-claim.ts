import type * as of from '../entities/bed-day-claim.ts'
import type { TitlesOf } from '../titles.ts'

/** What bedDayClaim and what it holds are called. */
export const bedDayClaim: TitlesOf<typeof of.bedDayClaim> = {
  title: { zh: '床日申报', en: 'claim of bed-days' },
  fields: {
    person: { zh: '老人', en: 'resident' },
    name: { zh: '姓名', en: 'name' },
    institution: { zh: '机构名称', en: 'institution' },
    ability: { zh: '能力等级', en: 'grade of ability' },
    month: { zh: '申报月份', en: 'month' },
    days: { zh: '申报床日', en: 'bed-days claimed' },
    rate: { zh: '床日补贴标准', en: 'rate of a bed-day' },
    amount: { zh: '申报金额', en: 'amount claimed' },
  },
  resolved: {},
}
