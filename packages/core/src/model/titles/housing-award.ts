import type * as of from '../entities/housing-award.ts'
import type { TitlesOf } from '../titles.ts'

/** What housingAward and what it holds are called. */
export const housingAward: TitlesOf<typeof of.housingAward> = {
  title: { zh: '农村危房改造补助', en: 'housing award' },
  fields: {
    reference: { zh: '档案编号', en: 'file number' },
    month: { zh: '年度', en: 'year' },
    person: { zh: '户主', en: 'head' },
    name: { zh: '姓名', en: 'name' },
    household: { zh: '户号', en: 'household register' },
    householdSize: { zh: '家庭人口', en: 'household size' },
    scheme: { zh: '项目类别', en: 'scheme' },
    danger: { zh: '危房等级', en: 'grade of danger' },
    mode: { zh: '改造方式', en: 'mode' },
    plot: { zh: '宅基地编号', en: 'plot' },
    amount: { zh: '补助金额', en: 'amount' },
    finishedAt: { zh: '竣工日期', en: 'finished on' },
    status: { zh: '状态', en: 'status' },
    phone: { zh: '联系电话', en: 'phone' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
  },
  resolved: {},
}
