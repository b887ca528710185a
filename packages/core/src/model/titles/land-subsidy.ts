import type * as of from '../entities/land-subsidy.ts'
import type { TitlesOf } from '../titles.ts'

/** What land subsidy and what it holds are called. */
export const landSubsidy: TitlesOf<typeof of.landSubsidy> = {
  title: { zh: '耕地补贴', en: 'subsidy for farmland' },
  fields: {
    person: { zh: '领取人', en: 'recipient' },
    household: { zh: '家庭', en: 'household' },
    name: { zh: '姓名', en: 'name' },
    item: { zh: '补贴项目', en: 'item' },
    month: { zh: '所属月份', en: 'month' },
    area: { zh: '补贴面积(百分之一亩)', en: 'subsidised area in hundredths of a mu' },
    amount: { zh: '补贴金额', en: 'amount' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村', en: 'village' },
  },
  resolved: {},
}
