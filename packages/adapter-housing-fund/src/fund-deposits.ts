import { column, date, defineAdapter, month, name, nationalId, optional, text, yuan } from '@hedui/ingest'
import { accountStatus } from './account-status.ts'
import { depositKind } from './deposit-kind.ts'

/** Monthly deposits to the housing fund; 补缴 is for an earlier month. */
export const fundDeposits = defineAdapter({
  id: 'housing-fund.fund-deposits',
  version: '1',
  department: 'housing-fund',
  register: 'housing-fund',
  title: { zh: '住房公积金汇缴明细', en: 'Deposits to the housing fund' },
  makes: ['housingFundDeposit'],
  columns: {
    name: column(name, '姓名', '职工姓名'),
    person: column(nationalId, '证件号码', '身份证号', '身份证号码', '公民身份号码'),
    employer: optional(column(text, '单位名称', '缴存单位')),
    month: column(month, '汇缴年月', '缴存年月', '所属年月'),
    receivedAt: optional(column(date, '入账日期', '到账日期')),
    employerAmount: column(yuan, '单位月缴额', '单位缴存额', '单位缴存'),
    ownAmount: optional(column(yuan, '个人月缴额', '个人缴存额', '个人缴存')),
    depositKind: optional(column(depositKind, '缴存类型', '业务类型')),
    accountStatus: optional(column(accountStatus, '账户状态', '缴存状态', '汇缴状态')),
  },
  key: ['person', 'name', 'employerAmount'],
})
