import {
  column,
  date,
  defineAdapter,
  household,
  name,
  nationalId,
  optional,
  programme,
  text,
} from '@hedui/ingest'
import { approvedItem } from './codes/approved-item.ts'
import { headings } from './columns/headings.ts'
import { place } from './columns/place.ts'

/** Approved changes of identity numbers, accounts and heads of household, as the county office keeps them. */
export const approvalList = defineAdapter({
  id: 'civil-affairs.approval-list',
  version: '1',
  department: 'civil-affairs',
  register: 'approval',
  title: { zh: '关键信息变更审批表', en: 'Approved changes of key data' },
  makes: ['approval'],
  columns: {
    ...place,
    programme: optional(column(programme, '项目', '救助项目', '项目名称')),
    name: column(name, '姓名', '户主姓名'),
    beneficiary: optional(column(nationalId, '现身份证号', '现身份证号码', ...headings.idNumber)),
    household: optional(column(household('dibao'), ...headings.certificate)),
    item: column(approvedItem, '变更事项', '变更内容', '变更项目'),
    oldValue: column(text, '原信息', '变更前', '变更前信息'),
    newValue: column(text, '新信息', '变更后', '变更后信息'),
    reason: optional(column(text, '变更原因')),
    submittedAt: optional(column(date, '申请日期')),
    approvedAt: column(date, '县级审批日期', ...headings.approvedAt),
    approver: optional(column(name, '审批人')),
  },
  key: ['beneficiary', 'name', 'newValue'],
})
