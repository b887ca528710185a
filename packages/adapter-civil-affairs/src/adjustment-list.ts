import {
  column,
  date,
  defineAdapter,
  household,
  month,
  name,
  nationalId,
  optional,
  programme,
  text,
  yuan,
} from '@hedui/ingest'
import { change } from './codes/change.ts'
import { headings } from './columns/headings.ts'
import { place } from './columns/place.ts'

/** Decided changes on the rolls that take effect in a month, of all programmes. */
export const adjustmentList = defineAdapter({
  id: 'civil-affairs.adjustment-list',
  version: '1',
  department: 'civil-affairs',
  register: 'adjustment',
  title: { zh: '救助补贴动态调整表', en: 'Adjustments of the rolls' },
  makes: ['adjustment'],
  period: 'optional',
  columns: {
    ...place,
    programme: optional(column(programme, '项目', '救助项目', '项目名称')),
    name: column(name, '户主或本人/姓名', '姓名', '户主姓名'),
    beneficiary: optional(column(nationalId, '户主或本人/身份证号', ...headings.idNumber)),
    household: optional(column(household('dibao'), ...headings.certificate)),
    change: column(change, '变动类型', '变更类型'),
    reason: column(text, '变动原因'),
    affectedName: optional(column(name, '变动人员姓名')),
    affected: optional(column(nationalId, '变动人员身份证号', '变动人员身份证号码')),
    happenedAt: optional(column(date, '事由发生日期', '发生日期')),
    before: optional(column(yuan, '变动前', '变动前金额')),
    after: optional(column(yuan, '变动后', '变动后金额')),
    approvedAt: optional(column(date, ...headings.approvedAt)),
    month: optional(column(month, '执行月份', '执行年月')),
    handler: optional(column(name, '经办人', '经办人员')),
  },
  key: ['beneficiary', 'household', 'name', 'change'],
})
