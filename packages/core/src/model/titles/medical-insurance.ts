import type * as of from '../entities/medical-insurance.ts'
import type { TitlesOf } from '../titles.ts'

/** What medicalInsurance and what it holds are called. */
export const medicalInsurance: TitlesOf<typeof of.medicalInsurance> = {
  title: { zh: '基本医疗保险', en: 'medical insurance' },
  fields: {
    person: { zh: '参保人', en: 'insured person' },
    name: { zh: '姓名', en: 'name' },
    scheme: { zh: '险种', en: 'scheme' },
    month: { zh: '参保年度', en: 'year or month insured' },
    assisted: { zh: '资助参保类别', en: 'assisted as' },
    ownAmount: { zh: '个人缴费', en: 'own contribution' },
    assistedAmount: { zh: '资助金额', en: 'contribution paid by assistance' },
    insuredAt: { zh: '参保日期', en: 'insured on' },
    insuranceStatus: { zh: '参保状态', en: 'status of the insurance' },
  },
  resolved: {},
}
