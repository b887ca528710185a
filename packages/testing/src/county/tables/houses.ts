import { code, count, day, hundredths, id, ownership, serial, text, wan } from './column.ts'
import type { Table } from './table.ts'
import {
  awardStatuses,
  modesOfRenovation,
  propertyStatuses,
  relations,
  uses,
  waysOfAcquiring,
} from './words.ts'

const housing = { department: 'housing', totals: false, encoding: 'gb18030' } as const

export const properties: Table = {
  ...housing,
  name: 'properties',
  register: 'property',
  folder: '不动产',
  title: '不动产登记信息',
  monthly: false,
  columns: [
    text('certificate', '不动产权证号'),
    text('address', '坐落'),
    code(uses)('use', '房屋用途'),
    code(waysOfAcquiring)('acquiredBy', '取得方式'),
    hundredths('area', '建筑面积'),
    ownership('share', '共有份额'),
    text('name', '权利人'),
    id('person', '权利人证件号'),
    day('hyphens')('registeredAt', '登记时间'),
    code(propertyStatuses)('status', '登记状态'),
  ],
  states: [
    {
      entity: 'property',
      register: 'property',
      fields: `certificate address use acquiredBy area share name person registeredAt status`.split(' '),
    },
  ],
}

/** One file is a year, named by the month in which its awards were settled. */
export const awards: Table = {
  ...housing,
  name: 'awards',
  register: 'housing-award',
  folder: '住建',
  title: '农村危房改造补助花名册',
  monthly: true,
  columns: [
    serial,
    id('reference', '档案编号'),
    text('township', '乡镇'),
    text('village', '村'),
    text('name', '户主姓名'),
    id('person', '身份证号'),
    id('household', '户号'),
    count('householdSize', '家庭人口'),
    text('danger', '危房等级'),
    code(modesOfRenovation)('mode', '改造方式'),
    id('plot', '宅基地编号'),
    wan('amount', '补助金额'),
    day('hyphens')('finishedAt', '竣工日期'),
    code(awardStatuses)('status', '状态'),
  ],
  states: [
    {
      entity: 'housingAward',
      register: 'housing-award',
      fields: `reference month township village name person household householdSize danger mode plot amount
        finishedAt status`.split(/\s+/),
    },
  ],
}

export const awardMembers: Table = {
  ...housing,
  name: 'awardMembers',
  register: 'housing-award-members',
  folder: '住建',
  title: '农村危房改造家庭成员',
  monthly: false,
  columns: [
    id('reference', '档案编号'),
    text('month', '年度'),
    text('name', '成员姓名'),
    id('person', '成员身份证号'),
    code(relations)('relation', '与户主关系'),
  ],
  states: [
    {
      entity: 'awardMember',
      register: 'housing-award-members',
      fields: ['reference', 'month', 'name', 'person', 'relation'],
    },
  ],
}
