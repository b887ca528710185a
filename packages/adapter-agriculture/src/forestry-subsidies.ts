import { column, date, defineAdapter, name, nationalId, optional, quantity, text, yuan } from '@hedui/ingest'

/** Forestry subsidies, paid once a year. */
export const forestrySubsidies = defineAdapter({
  id: 'agriculture.forestry-subsidies',
  version: '1',
  department: 'forestry',
  register: 'forestry',
  title: { zh: '林业补贴发放清册', en: 'Forestry subsidies' },
  recognise: { words: ['林业补贴', '林业', '退耕还林', '公益林', '造林'] },
  makes: ['subsidy'],
  columns: {
    township: optional(column(text, '乡镇', '镇街')),
    village: optional(column(text, '村', '村居', '村(居)')),
    name: column(name, '姓名', '户主姓名', '林农姓名'),
    person: column(nationalId, '身份证号', '身份证号码', '公民身份号码'),
    item: column(text, '补贴项目', '项目名称'),
    area: optional(column(quantity('亩', 2), '面积', '补贴面积')),
    amount: column(yuan, '补贴金额', '发放金额', '兑现金额'),
    date: column(date, '发放日期', '兑付时间', '发放时间'),
    note: optional(column(text, '备注')),
  },
  key: ['person', 'name', 'amount'],
})
