import {
  account,
  column,
  date,
  defineAdapter,
  identifier,
  month,
  name,
  nationalId,
  optional,
  programme,
  text,
  yuan,
} from '@hedui/ingest'
import { holderKind } from './holder-kind.ts'
import { paymentKind } from './payment-kind.ts'
import { summaryKind, summaryKindColumn } from './summary-kind.ts'

const holders = ['户名', '账户名称', '开户名称', '开户人'] as const

/** Payment orders of benefits to one-card accounts; one line is an order. */
export const paymentOrders = defineAdapter({
  id: 'finance.payment-orders',
  version: '1',
  department: 'finance',
  register: 'payment',
  title: { zh: '惠民补贴一卡通发放明细', en: 'One-card payment orders' },
  makes: ['payment'],
  constants: { layer: 'instructed', kind: 'regular' },
  layout: [summaryKind],
  columns: {
    reference: column(identifier, '流水号', '业务流水', '业务流水号', '交易流水号'),
    township: optional(column(text, '乡镇', '镇街', '乡镇街道', '乡镇(街道)')),
    village: optional(column(text, '村', '村居', '村(居)', '村(社区)', '村社区')),
    name: column(name, '姓名', '领款人', '农户姓名', '户主姓名', '受益人'),
    beneficiary: column(nationalId, '身份证号', '身份证号码', '公民身份号码', '证件号码', '领款人身份证号'),
    programme: column(programme, '补贴项目名称', '补贴项目', '项目名称'),
    month: column(month, '所属期', '补贴所属期', '所属月份'),
    amount: column(yuan, '发放金额', '下达金额', '补贴金额', '实发金额', '金额'),
    bank: optional(column(text, '代发银行', '开户银行', '开户行', '发放银行')),
    account: column(
      account,
      '一卡通账号',
      '一折通账号',
      '一卡通号',
      '一折通卡号',
      '银行账号',
      '银行卡号',
      '社保卡号',
      '账号',
      '卡号',
    ),
    accountHolder: optional(column(name, ...holders)),
    holderKind: optional(column(holderKind, ...holders)),
    paidAt: optional(column(date, '兑付时间', '兑付日期', '发放日期', '发放时间')),
    note: optional(column(text, '摘要', '备注')),
    kind: optional(column(paymentKind, summaryKindColumn)),
  },
  key: ['reference', 'beneficiary', 'name', 'amount'],
})
