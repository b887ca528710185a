import type * as of from '../entities/bed-day-total.ts'
import type { TitlesOf } from '../titles.ts'

/** What bedDayTotal and what it holds are called. */
export const bedDayTotal: TitlesOf<typeof of.bedDayTotal> = {
  title: { zh: '床日申报汇总', en: 'total of claimed bed-days' },
  fields: {
    institution: { zh: '机构名称', en: 'institution' },
    month: { zh: '申报月份', en: 'month' },
    persons: { zh: '补贴人数', en: 'persons' },
    days: { zh: '申报床日合计', en: 'bed-days claimed' },
    amount: { zh: '申报补贴金额', en: 'amount claimed' },
  },
  resolved: {},
}
