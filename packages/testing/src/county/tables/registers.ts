import { blank, code, count, day, id, serial, text } from './column.ts'
import type { Table } from './table.ts'
import { relations, sexDigits, sexes, statuses } from './words.ts'

const security = { department: 'public-security', folder: '公安', monthly: false, totals: false } as const
const digits = day('digits')

const death = ['person', 'name', 'sex', 'date', 'registeredAt', 'cause', 'address'] as const

export const population: Table = {
  ...security,
  name: 'population',
  register: 'population',
  title: '户籍人口提取',
  encoding: 'gb18030',
  columns: [
    id('household', '户号'),
    text('name', '姓名'),
    blank('曾用名'),
    code(sexDigits)('sex', '性别'),
    digits('birthDate', '出生日期'),
    id('person', '公民身份号码'),
    code(relations)('relation', '与户主关系'),
    text('township', '乡镇街道'),
    text('village', '村居'),
    id('villageCode', '村居代码'),
    text('address', '详细住址'),
    code(statuses)('status', '户籍状态'),
    digits('movedInAt', '何时迁入'),
    text('movedInBecause', '何因迁入'),
    digits('movedOutAt', '何时迁出'),
    text('movedOutBecause', '何因迁出'),
    text('movedTo', '迁往地'),
  ],
  states: [
    {
      entity: 'registration',
      register: 'population',
      fields: `person household name sex birthDate relation status township village villageCode address
        movedInAt movedInBecause movedOutAt movedOutBecause movedTo`.split(/\s+/),
    },
  ],
}

export const deaths: Table = {
  ...security,
  name: 'deaths',
  register: 'death',
  title: '死亡注销',
  encoding: 'utf-8',
  columns: [
    text('name', 'XM'),
    code(sexDigits)('sex', 'XB'),
    id('person', 'GMSFHM'),
    digits('birthDate', 'CSRQ'),
    digits('date', 'SWRQ'),
    digits('registeredAt', 'ZXRQ'),
    text('cause', 'SWYY'),
    text('address', 'XZ'),
    id('household', 'HH'),
    digits('revokedAt', 'CXRQ'),
  ],
  states: [{ entity: 'death', register: 'death', fields: [...death, 'birthDate', 'household', 'revokedAt'] }],
}

const slashes = day('slashes')

export const cremations: Table = {
  name: 'cremations',
  department: 'funeral',
  register: 'cremation',
  folder: '殡葬',
  title: '火化登记表',
  monthly: false,
  totals: false,
  encoding: 'utf-8',
  columns: [
    slashes('registeredAt', '火化日期'),
    serial,
    text('name', '姓名'),
    code(sexes)('sex', '性别'),
    count('age', '年龄'),
    text('address', '住址'),
    id('person', '身份证号'),
    slashes('date', '死亡日期'),
    text('cause', '死亡原因'),
    text('kinPhone', '家属电话'),
  ],
  states: [{ entity: 'death', register: 'cremation', fields: [...death, 'age'] }],
}
