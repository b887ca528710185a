import { column, date, defineAdapter, month, name, nationalId, optional, text, yuan } from '@hedui/ingest'
import { contributionScheme } from './contribution-scheme.ts'
import { payer } from './payer.ts'

/** Contributions to social insurance; a year's contribution of a resident says the month it is booked for. */
export const contributionDetails = defineAdapter({
  id: 'human-resources.contribution-details',
  version: '1',
  department: 'human-resources',
  register: 'social-insurance',
  title: { zh: '参保缴费明细', en: 'Contributions to social insurance' },
  makes: ['contribution'],
  columns: {
    name: column(name, '姓名', '参保人姓名'),
    person: column(nationalId, '社会保障号码', '身份证号', '身份证号码', '证件号码', '公民身份号码'),
    scheme: column(contributionScheme, '险种', '险种类型', '参保险种'),
    payer: optional(column(payer, '缴费主体', '缴费方式')),
    employer: optional(column(text, '单位名称', '缴费单位')),
    month: column(month, '费款所属期', '缴费年月', '所属期'),
    receivedAt: optional(column(date, '到账日期', '缴费日期')),
    base: optional(column(yuan, '缴费基数', '月缴费基数')),
    amount: column(yuan, '缴费金额', '缴费额'),
  },
  key: ['person', 'name', 'amount'],
})
