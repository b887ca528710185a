import { code, count, day, id, money, serial, text } from './column.ts'
import type { Stated, Table } from './table.ts'
import { careLevels, modes, modesOfChildren, sexes } from './words.ts'

export const roll = {
  department: 'civil-affairs',
  register: 'roll',
  folder: '民政',
  monthly: true,
  totals: true,
  encoding: 'gb18030',
} as const

export const place = [text('township', '乡镇', '镇街'), text('village', '村(居)', '村居', '村社区')]
export const payee = [
  text('accountHolder', '账户名称', '户名'),
  text('bank', '开户银行', '开户行'),
  id('account', '银行账号', '一卡通账号', '银行卡号'),
]
export const approved = day('points')('approvedAt', '批准日期', '审批日期')
export const note = text('note', '备注')

const common = ['programme', 'month', 'beneficiary', 'household', 'name', 'township', 'village', 'note']

export const states = (...more: readonly string[]): readonly Stated[] => [
  { entity: 'enrolment', register: 'roll', fields: [...common, 'approvedAt', ...more] },
  {
    entity: 'payment',
    register: 'roll',
    fields: [...common, 'layer', 'kind', 'amount', 'basic', 'addOn', 'account', 'accountHolder', 'bank'],
  },
]

export const dibaoRoll: Table = {
  ...roll,
  name: 'dibaoRoll',
  title: '农村低保发放名册',
  columns: [
    serial,
    ...place,
    text('name', '户主姓名', '低保对象'),
    id('beneficiary', '身份证号', '户主身份证号'),
    id('household', '低保证号', '低保证编号'),
    count('householdSize', '家庭人口', '家庭人口(人)'),
    count('declaredSize', '保障人数', '享受人数'),
    money('monthlyIncome', '家庭月收入', '月收入合计'),
    money('basic', '保障金', '补差金额'),
    money('addOn', '分类施保金', '分类施保金'),
    money('amount', '发放合计', '发放合计（元）'),
    ...payee,
    text('phone', '联系电话', '电话'),
    approved,
    note,
  ],
  states: states('declaredSize', 'householdSize', 'monthlyIncome'),
}

export const tekunRoll: Table = {
  ...roll,
  name: 'tekunRoll',
  title: '特困人员供养名册',
  columns: [
    serial,
    ...place,
    text('name', '姓名', '姓名*'),
    code(sexes)('sex', '性别'),
    id('beneficiary', '身份证号', '身份证号码*'),
    code(modes)('mode', '供养方式'),
    code(careLevels)('careLevel', '自理能力'),
    text('institution', '供养机构'),
    money('amount', '供养金额', '月供养金'),
    ...payee,
    approved,
    note,
  ],
  states: states('mode', 'careLevel', 'institution'),
}

export const oldAgeRoll: Table = {
  ...roll,
  name: 'oldAgeRoll',
  title: '高龄津贴发放表',
  encoding: 'utf-8',
  columns: [
    serial,
    ...place,
    text('name', '姓名', '老人姓名'),
    code(sexes)('sex', '性别'),
    id('beneficiary', '身份证号', '身份证号码'),
    money('amount', '津贴标准', '发放金额'),
    ...payee,
    text('phone', '联系电话', '电话'),
    approved,
    note,
  ],
  states: states('sex'),
}

export const orphanRoll: Table = {
  ...roll,
  name: 'orphanRoll',
  title: '孤儿基本生活费发放表',
  columns: [
    serial,
    ...place,
    text('name', '儿童姓名'),
    code(sexes)('sex', '性别'),
    id('beneficiary', '身份证号', '儿童身份证号'),
    code(modesOfChildren)('mode', '养育方式'),
    text('guardianName', '监护人姓名'),
    id('guardian', '监护人身份证号'),
    text('guardianRelation', '监护人与儿童关系'),
    money('amount', '月发放金额', '发放金额'),
    ...payee,
    approved,
    note,
  ],
  states: states('sex', 'mode', 'guardian', 'guardianName', 'guardianRelation'),
}
