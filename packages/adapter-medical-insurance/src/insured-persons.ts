import { column, date, defineAdapter, month, name, nationalId, optional, yuan } from '@hedui/ingest'
import { assistedAs } from './assisted-as.ts'
import { insuranceScheme } from './insurance-scheme.ts'
import { insuranceStatus } from './insurance-status.ts'

/** Persons in a basic medical insurance and whose contributions were paid for them. The headings are synthetic: no file of a county was found. */
export const insuredPersons = defineAdapter({
  id: 'medical-insurance.insured-persons',
  version: '1',
  department: 'medical-insurance',
  register: 'medical-insurance',
  title: { zh: '基本医疗保险参保信息', en: 'Persons in medical insurance' },
  makes: ['medicalInsurance'],
  columns: {
    name: column(name, '姓名', '参保人姓名'),
    person: column(nationalId, '身份证号', '身份证号码', '公民身份号码', '证件号码'),
    scheme: column(insuranceScheme, '险种', '险种类型', '参保险种'),
    month: column(month, '参保年度', '缴费年度', '所属年度'),
    assisted: optional(column(assistedAs, '资助参保类别', '资助对象类别', '参保身份')),
    ownAmount: optional(column(yuan, '个人缴费', '个人缴费金额')),
    assistedAmount: optional(column(yuan, '资助金额', '资助参保金额')),
    insuredAt: optional(column(date, '参保日期', '参保时间')),
    insuranceStatus: column(insuranceStatus, '参保状态', '医保状态'),
  },
  key: ['person', 'name'],
})
