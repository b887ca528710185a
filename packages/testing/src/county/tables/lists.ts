import { code, count, day, id, money, plainMonth, serial, text } from './column.ts'
import type { Table } from './table.ts'
import {
  changes,
  items,
  paidProgrammes,
  personStatuses,
  relations,
  rollProgrammes,
  sexes,
  truths,
} from './words.ts'

const civil = { department: 'civil-affairs', folder: '民政', encoding: 'gb18030' } as const
const place = [text('township', '乡镇'), text('village', '村居', '村(社区)')]

export const members: Table = {
  ...civil,
  name: 'members',
  register: 'members',
  title: '低保家庭成员明细',
  monthly: true,
  totals: false,
  columns: [
    serial,
    ...place,
    id('household', '低保证号'),
    text('headName', '户主姓名'),
    count('householdSize', '家庭人口'),
    text('name', '成员姓名', '姓名'),
    code(relations)('relation', '与户主关系'),
    id('person', '成员身份证号'),
    code(sexes)('sex', '性别'),
    code(truths)('counted', '是否保障'),
    code(personStatuses)('personStatus', '人员状态'),
    money('income', '月收入', '月收入(元)'),
    day('slashes')('joinedAt', '加入日期', '加入家庭日期'),
    text('joinedBecause', '加入原因'),
    text('note', '备注'),
  ],
  states: [
    {
      entity: 'membership',
      register: 'members',
      fields: `household month programmeClass headName householdSize name relation person sex counted
        personStatus income joinedAt joinedBecause township village`.split(/\s+/),
    },
  ],
}

export const adjustments: Table = {
  ...civil,
  name: 'adjustments',
  register: 'adjustment',
  title: '救助补贴动态调整表',
  monthly: true,
  totals: false,
  columns: [
    serial,
    code(rollProgrammes)('programme', '项目'),
    ...place,
    text('name', '姓名'),
    id('beneficiary', '身份证号'),
    id('household', '低保证号'),
    code(changes)('change', '变动类型'),
    text('reason', '变动原因'),
    text('affectedName', '变动人员姓名'),
    id('affected', '变动人员身份证号'),
    day('hyphens')('happenedAt', '事由发生日期'),
    day('hyphens')('approvedAt', '批准日期'),
    text('month', '执行月份'),
    text('handler', '经办人'),
  ],
  states: [
    {
      entity: 'adjustment',
      register: 'adjustment',
      fields: `programme month beneficiary household name change reason affected affectedName happenedAt
        approvedAt handler township village`.split(/\s+/),
    },
  ],
}

export const approvals: Table = {
  ...civil,
  name: 'approvals',
  register: 'approval',
  title: '关键信息变更审批表',
  monthly: false,
  totals: false,
  columns: [
    serial,
    code(rollProgrammes)('programme', '项目'),
    ...place,
    text('name', '姓名'),
    id('beneficiary', '现身份证号'),
    id('household', '低保证号'),
    code(items)('item', '变更事项'),
    text('oldValue', '原信息'),
    text('newValue', '新信息'),
    text('reason', '变更原因'),
    day('points')('submittedAt', '申请日期'),
    day('points')('approvedAt', '县级审批日期'),
    text('approver', '审批人'),
  ],
  states: [
    {
      entity: 'approval',
      register: 'approval',
      fields: `programme beneficiary household name item oldValue newValue reason submittedAt approvedAt
        approver township village`.split(/\s+/),
    },
  ],
}

export const payments: Table = {
  name: 'payments',
  department: 'finance',
  register: 'payment',
  folder: '财政',
  title: '惠民补贴一卡通发放明细',
  monthly: true,
  totals: false,
  encoding: 'gb18030',
  columns: [
    id('reference', '流水号', '业务流水'),
    text('township', '乡镇'),
    text('village', '村'),
    text('name', '姓名'),
    id('beneficiary', '身份证号'),
    code(paidProgrammes)('programme', '补贴项目名称', '补贴项目'),
    plainMonth('month', '所属期'),
    money('amount', '发放金额', '下达金额'),
    text('bank', '代发银行'),
    id('account', '一卡通账号'),
    text('accountHolder', '户名'),
    day('digits')('paidAt', '兑付时间'),
    text('note', '摘要'),
  ],
  states: [
    {
      entity: 'payment',
      register: 'payment',
      fields: `programme layer kind month beneficiary name amount account accountHolder holderKind bank paidAt
        reference township village note`.split(/\s+/),
    },
  ],
}
