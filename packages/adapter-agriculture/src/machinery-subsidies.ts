import { column, count, date, defineAdapter, name, optional, text, yuan } from '@hedui/ingest'
import { buyer } from './buyer.ts'
import { buyerKind } from './buyer-kind.ts'
import { creditCode } from './credit-code.ts'

const numbers = ['证件号码', '身份证号', '身份证号码'] as const

/** Subsidised purchases of farm machinery; a co-operative may be the buyer. */
export const machinerySubsidies = defineAdapter({
  id: 'agriculture.machinery-subsidies',
  version: '1',
  department: 'agriculture',
  register: 'machinery',
  title: { zh: '农机购置补贴公示表', en: 'Subsidised farm machinery' },
  makes: ['subsidy'],
  columns: {
    township: optional(column(text, '乡镇', '镇街')),
    village: optional(column(text, '村', '村居', '村(居)')),
    name: column(name, '购机者姓名', '购机者', '购机者名称'),
    person: optional(column(buyer, ...numbers)),
    organisation: optional(column(creditCode, ...numbers)),
    buyerKind: optional(column(buyerKind, '购机者类别', '购机者类型')),
    item: column(text, '机具品目', '机具名称'),
    model: optional(column(text, '机具型号', '型号')),
    quantity: optional(column(count, '数量')),
    price: column(yuan, '销售价格', '单台销售价格', '购机价格'),
    amount: column(yuan, '补贴金额', '中央补贴资金', '补贴额', '总补贴额'),
    date: column(date, '购机日期', '购机时间'),
    note: optional(column(text, '备注')),
  },
  key: ['person', 'name', 'amount'],
})
