import { column, defineAdapter, month, name, nationalId, optional, text, yuan } from '@hedui/ingest'
import { contributionScheme } from './contribution-scheme.ts'

/** The last contribution of each person to each social insurance; of the months before nothing is known. */
export const lastContributions = defineAdapter({
  id: 'human-resources.last-contributions',
  version: '1',
  department: 'human-resources',
  register: 'social-insurance',
  title: { zh: '参保末次缴费表', en: 'Last contributions to social insurance' },
  makes: ['contribution'],
  columns: {
    name: column(name, '姓名', '参保人姓名'),
    person: column(nationalId, '身份证号', '社会保障号码', '身份证号码', '证件号码', '公民身份号码'),
    scheme: column(contributionScheme, '险种'),
    base: optional(column(yuan, '缴费基数')),
    month: column(month, '末次缴费时间'),
    employer: optional(column(text, '缴费单位')),
  },
  key: ['person', 'name'],
})
