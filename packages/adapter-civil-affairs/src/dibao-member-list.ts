import {
  column,
  count,
  date,
  defineAdapter,
  flag,
  household,
  name,
  nationalId,
  optional,
  text,
  yuan,
} from '@hedui/ingest'
import { health } from './codes/health.ts'
import { personStatus } from './codes/person-status.ts'
import { relation } from './codes/relation.ts'
import { sex } from './codes/sex.ts'
import { headings } from './columns/headings.ts'
import { place } from './columns/place.ts'
import { townshipAbove } from './layout/township-above.ts'

/** Members of the 低保 households of a month; a township that is listed at all is listed in full. */
export const dibaoMemberList = defineAdapter({
  id: 'civil-affairs.dibao-member-list',
  version: '1',
  department: 'civil-affairs',
  register: 'members',
  title: { zh: '低保家庭成员明细', en: 'Members of dibao households' },
  makes: ['membership'],
  constants: { programmeClass: 'dibao' },
  period: 'required',
  layout: [townshipAbove],
  columns: {
    ...place,
    household: column(household('dibao'), ...headings.certificate),
    headName: optional(column(name, '户主姓名', '户主')),
    householdSize: optional(column(count, '家庭人口', '家庭人口数')),
    name: column(name, '成员姓名', '家庭成员姓名', '姓名'),
    relation: column(relation, '与户主关系', '和户主关系', '与申请人关系', '与主申请人关系'),
    person: column(nationalId, '成员身份证号', '成员身份证号码', '家庭成员身份证号', ...headings.idNumber),
    sex: optional(column(sex, '性别')),
    counted: column(flag({ 是: true, 否: false }), '是否保障', '是否享受', '是否保障对象', '是否享受低保'),
    personStatus: optional(column(personStatus, '人员状态')),
    health: optional(column(health, '健康状况')),
    income: optional(column(yuan, '月收入', '个人月收入')),
    joinedAt: optional(column(date, '加入日期', '加入家庭日期')),
    joinedBecause: optional(column(text, '加入原因')),
    note: optional(column(text, ...headings.note)),
  },
  covers: 'township',
  key: ['household', 'person', 'name'],
})
