import type * as of from '../entities/housing-fund-deposit.ts'
import type { TitlesOf } from '../titles.ts'

/** What housingFundDeposit and what it holds are called. */
export const housingFundDeposit: TitlesOf<typeof of.housingFundDeposit> = {
  title: { zh: '住房公积金汇缴', en: 'housing-fund deposit' },
  fields: {
    person: { zh: '缴存人', en: 'depositor' },
    name: { zh: '姓名', en: 'name' },
    employer: { zh: '单位名称', en: 'employer' },
    month: { zh: '汇缴年月', en: 'month' },
    receivedAt: { zh: '入账日期', en: 'received on' },
    employerAmount: { zh: '单位月缴额', en: 'paid by the employer' },
    ownAmount: { zh: '个人月缴额', en: 'paid by the person' },
    depositKind: { zh: '缴存类型', en: 'kind of deposit' },
    accountStatus: { zh: '账户状态', en: 'status of the account' },
  },
  resolved: {},
}
