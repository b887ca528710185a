import { code, day, id, money, plainMonth, text } from './column.ts'
import type { Table } from './table.ts'
import { contributionSchemes, depositKinds, payers, pensionSchemes } from './words.ts'

const plain = { totals: false, encoding: 'gb18030' } as const

export const contributions: Table = {
  ...plain,
  name: 'contributions',
  department: 'human-resources',
  register: 'social-insurance',
  folder: '人社',
  title: '参保缴费明细',
  monthly: false,
  columns: [
    text('name', '姓名'),
    id('person', '社会保障号码'),
    code(contributionSchemes)('scheme', '险种'),
    code(payers)('payer', '缴费主体'),
    text('employer', '单位名称'),
    plainMonth('month', '费款所属期'),
    day('hyphens')('receivedAt', '到账日期'),
    money('base', '缴费基数'),
    money('amount', '缴费金额'),
  ],
  states: [
    {
      entity: 'contribution',
      register: 'social-insurance',
      fields: `name person scheme payer employer month receivedAt base amount`.split(' '),
    },
  ],
}

export const pensions: Table = {
  ...plain,
  name: 'pensions',
  department: 'human-resources',
  register: 'pension',
  folder: '人社',
  title: '养老待遇领取',
  monthly: true,
  columns: [
    text('name', '姓名'),
    id('person', '证件号码'),
    code(pensionSchemes)('scheme', '待遇类别'),
    plainMonth('month', '待遇月份'),
    money('amount', '发放金额'),
    code({ active: '正常' })('status', '待遇状态'),
  ],
  states: [
    {
      entity: 'pension',
      register: 'pension',
      fields: ['name', 'person', 'scheme', 'month', 'amount', 'status'],
    },
  ],
}

export const deposits: Table = {
  ...plain,
  name: 'deposits',
  department: 'housing-fund',
  register: 'housing-fund',
  folder: '公积金',
  title: '住房公积金汇缴明细',
  monthly: false,
  columns: [
    text('name', '姓名'),
    id('person', '证件号码'),
    text('employer', '单位名称'),
    plainMonth('month', '汇缴年月'),
    day('hyphens')('receivedAt', '入账日期'),
    money('employerAmount', '单位月缴额'),
    money('ownAmount', '个人月缴额'),
    code(depositKinds)('depositKind', '缴存类型'),
    code({ normal: '正常' })('accountStatus', '账户状态'),
  ],
  states: [
    {
      entity: 'housingFundDeposit',
      register: 'housing-fund',
      fields:
        `name person employer month receivedAt employerAmount ownAmount depositKind accountStatus`.split(' '),
    },
  ],
}
