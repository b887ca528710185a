import {
  column,
  count,
  date,
  defineAdapter,
  name,
  nationalId,
  optional,
  text,
  yuan,
} from '../../src/index.ts'

/** A monthly roll with a word in its title. */
export const roll = defineAdapter({
  id: 'test.roll',
  version: '1',
  department: 'test',
  register: 'roll',
  title: { zh: '津贴名册', en: 'Allowance roll' },
  recognise: { words: ['津贴'] },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'old-age', layer: 'declared', kind: 'regular' },
  period: 'required',
  columns: {
    village: optional(column(text, '村(居)', '村居')),
    name: column(name, '姓名', '老人姓名'),
    beneficiary: column(nationalId, '身份证号', '公民身份号码'),
    amount: column(yuan, '发放金额', '金额'),
    declaredSize: optional(column(count, '人数')),
    approvedAt: optional(column(date, '批准日期')),
    note: optional(column(text, '备注')),
  },
  covers: '*',
  key: ['beneficiary', 'name', 'amount'],
})

/** A register of deaths that its headings alone tell. */
export const deaths = defineAdapter({
  id: 'test.deaths',
  version: '2',
  department: 'test',
  register: 'death',
  title: { zh: '死亡信息', en: 'Deaths' },
  makes: ['death'],
  columns: {
    person: column(nationalId, 'GMSFHM', '身份证号'),
    name: optional(column(name, 'XM', '姓名')),
    date: column(date, 'SWRQ', '死亡日期'),
  },
  key: ['person', 'name'],
})
