import { code, id, money, serial, text } from './column.ts'
import { approved, note, payee, place, roll, states } from './rolls.ts'
import type { Table } from './table.ts'
import { categories, levels } from './words.ts'

const columns = [
  serial,
  ...place,
  text('name', '姓名', '残疾人姓名'),
  id('beneficiary', '身份证号', '身份证号码'),
  id('disabilityCertificate', '残疾人证号'),
  code(categories)('disabilityCategory', '残疾类别'),
  code(levels)('disabilityLevel', '残疾等级'),
  money('amount', '补贴金额', '发放金额'),
  ...payee,
  approved,
  note,
]

const certificate = states('disabilityCertificate', 'disabilityCategory', 'disabilityLevel')

export const livingRoll: Table = {
  ...roll,
  name: 'livingRoll',
  title: '困难残疾人生活补贴发放表',
  columns,
  states: certificate,
}

export const nursingRoll: Table = {
  ...roll,
  name: 'nursingRoll',
  title: '重度残疾人护理补贴发放表',
  columns,
  states: certificate,
}
