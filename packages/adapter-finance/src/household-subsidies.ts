import {
  account,
  column,
  date,
  defineAdapter,
  household,
  name,
  optional,
  programme,
  text,
  yuan,
} from '@hedui/ingest'

/** Subsidies to households, which their household book names: the form has no identity number. */
export const householdSubsidies = defineAdapter({
  id: 'finance.household-subsidies',
  version: '1',
  department: 'finance',
  register: 'payment',
  title: { zh: '一折通补贴发放清册（按户）', en: 'One-card subsidies by household' },
  makes: ['payment'],
  constants: { layer: 'instructed', kind: 'regular' },
  period: 'optional',
  columns: {
    name: column(name, '户主姓名'),
    household: column(household('hukou'), '户口本号', '户口簿号'),
    account: column(account, '一折通账号', '一折通卡号', '一卡通账号'),
    bank: optional(column(text, '开户银行')),
    programme: column(programme, '补贴项目名称', '项目名称'),
    amount: column(yuan, '补贴金额'),
    paidAt: optional(column(date, '兑付时间', '兑付日期')),
    note: optional(column(text, '备注')),
  },
  key: ['household', 'name', 'amount'],
})
