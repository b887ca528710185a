import {
  account,
  column,
  defineAdapter,
  month,
  name,
  nationalId,
  optional,
  programme,
  text,
  yuan,
} from '@hedui/ingest'

/** Subsidies of a year to one-card accounts, for farmers above all; one line is a person and a project. */
export const subsidyList = defineAdapter({
  id: 'finance.subsidy-list',
  version: '1',
  department: 'finance',
  register: 'payment',
  title: { zh: '一折通补贴年度清册', en: 'One-card subsidies of a year' },
  makes: ['payment'],
  constants: { layer: 'instructed', kind: 'regular' },
  columns: {
    programme: column(programme, '项目名称', '补贴项目名称'),
    name: column(name, '农户姓名'),
    township: optional(column(text, '镇', '乡镇')),
    village: optional(column(text, '村')),
    beneficiary: column(nationalId, '身份证号', '身份证号码'),
    account: column(account, '一折通卡号', '一折通账号', '一卡通账号'),
    amount: column(yuan, '下达金额'),
    month: column(month, '年度'),
  },
  key: ['beneficiary', 'name', 'amount'],
})
