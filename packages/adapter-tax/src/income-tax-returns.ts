import { column, date, defineAdapter, name, nationalId, optional, text, yuan } from '@hedui/ingest'
import { incomeKind } from './income-kind.ts'

/** Income declared for the individual income tax; one line is one kind of income over a span of days. */
export const incomeTaxReturns = defineAdapter({
  id: 'tax.income-tax-returns',
  version: '1',
  department: 'tax',
  register: 'tax',
  title: { zh: '个人所得税明细申报', en: 'Individual income tax returns' },
  makes: ['taxReturn'],
  columns: {
    name: column(name, '纳税人姓名', '姓名'),
    person: column(nationalId, '证件号码', '身份证号', '身份证件号码', '纳税人识别号'),
    incomeKind: column(incomeKind, '所得项目', '所得类型'),
    earnedFrom: column(date, '所得期起', '税款所属期起'),
    earnedTo: column(date, '所得期止', '税款所属期止'),
    revenue: column(yuan, '收入额', '收入', '收入总额'),
    taxable: optional(column(yuan, '应纳税所得额')),
    tax: optional(column(yuan, '应补退税额', '应补(退)税额')),
    withholder: optional(column(text, '扣缴义务人名称', '扣缴义务人')),
    declaredAt: optional(column(date, '申报日期', '申报时间')),
  },
  key: ['person', 'name', 'revenue'],
})
