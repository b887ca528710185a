import { code, day, id, serial, text } from './column.ts'
import type { Table } from './table.ts'
import {
  categories,
  certificateStatuses,
  custodyKinds,
  establishments,
  levels,
  postStatuses,
  sexDigitsFromZero,
  sexes,
  uses,
  vehicleClasses,
  vehicleStatuses,
} from './words.ts'

const once = { monthly: false, totals: false, encoding: 'utf-8' } as const
const digits = day('digits')
const hyphens = day('hyphens')

export const custody: Table = {
  ...once,
  name: 'custody',
  department: 'justice',
  register: 'custody',
  folder: '司法',
  title: '服刑及戒毒人员名单',
  columns: [
    serial,
    text('name', '姓名'),
    code(sexes)('sex', '性别'),
    id('person', '身份证号'),
    code(custodyKinds)('custodyKind', '执行方式'),
    hyphens('enteredAt', '入监（所）日期'),
    hyphens('endsAt', '刑期止日'),
    hyphens('releasedAt', '释放（解除）日期'),
    text('authority', '执行机关'),
  ],
  states: [
    {
      entity: 'custody',
      register: 'custody',
      fields: ['name', 'sex', 'person', 'custodyKind', 'enteredAt', 'endsAt', 'releasedAt', 'authority'],
    },
  ],
}

export const vehicles: Table = {
  ...once,
  name: 'vehicles',
  department: 'public-security',
  register: 'vehicle',
  folder: '公安',
  title: '机动车登记信息',
  columns: [
    id('plate', '车牌号码'),
    code(vehicleClasses)('class', '车辆类型'),
    text('make', '品牌'),
    code(uses)('use', '使用性质'),
    digits('registeredAt', '初次登记日期'),
    code(vehicleStatuses)('status', '机动车状态'),
    text('name', '所有人'),
    id('person', '证件号码'),
    digits('transferredAt', '转出日期'),
  ],
  states: [
    {
      entity: 'vehicle',
      register: 'vehicle',
      fields: ['plate', 'class', 'make', 'use', 'registeredAt', 'status', 'name', 'person', 'transferredAt'],
    },
  ],
}

export const posts: Table = {
  ...once,
  name: 'posts',
  department: 'organisation',
  register: 'public-payroll',
  folder: '组织',
  title: '财政供养人员名册',
  columns: [
    serial,
    text('organisationName', '单位'),
    text('name', '姓名'),
    code(sexes)('sex', '性别'),
    id('person', '身份证号'),
    code(establishments)('establishment', '编制类别'),
    text('duty', '职务'),
    day('points')('startedAt', '到岗日期'),
    day('points')('endedAt', '离岗（退休）日期'),
    code(postStatuses)('postStatus', '在岗状态'),
  ],
  states: [
    {
      entity: 'post',
      register: 'public-payroll',
      fields: `organisationName name sex person establishment duty startedAt endedAt postStatus`.split(' '),
    },
  ],
}

export const certificates: Table = {
  ...once,
  name: 'certificates',
  department: 'disabled-persons',
  register: 'disability-certificate',
  folder: '残联',
  title: '残疾人证',
  columns: [
    text('name', 'XM'),
    code(sexDigitsFromZero)('sex', 'XB'),
    digits('birthDate', 'CSRQ'),
    id('person', 'SFZH'),
    text('number', 'CJZH'),
    code(categories)('disabilityCategory', 'LB'),
    code(levels)('disabilityLevel', 'DJ'),
    digits('issuedAt', 'FZRQ'),
    digits('expiresAt', 'YXQ'),
    code(certificateStatuses)('certificateStatus', 'ZT'),
    text('township', 'XZ'),
  ],
  states: [
    {
      entity: 'disabilityCertificate',
      register: 'disability-certificate',
      fields: `name sex birthDate person number disabilityCategory disabilityLevel issuedAt expiresAt
        certificateStatus township`.split(/\s+/),
    },
  ],
}
