import { column, date, defineAdapter, identifier, name, nationalId, optional, text } from '@hedui/ingest'
import { ability } from './ability.ts'
import { sex } from './sex.ts'
import { stayKind } from './stay-kind.ts'

/** Residents of care homes; one line is a stay. */
export const stayRegister = defineAdapter({
  id: 'care-homes.stay-register',
  version: '1',
  department: 'care-homes',
  register: 'care-stay',
  title: { zh: '养老机构入住登记', en: 'Residents of care homes' },
  makes: ['stay'],
  columns: {
    institution: column(text, '机构名称', '养老机构名称', '养老机构'),
    organisation: optional(column(identifier, '统一社会信用代码', '信用代码')),
    bed: optional(column(text, '床位号', '床位')),
    name: column(name, '姓名', '老人姓名'),
    sex: optional(column(sex, '性别')),
    person: column(nationalId, '身份证号', '身份证号码', '公民身份号码'),
    stayKind: optional(column(stayKind, '入住类型', '老人类型')),
    ability: optional(column(ability, '能力等级', '能力评估等级')),
    enteredAt: column(date, '入住日期', '入住时间', '入院日期'),
    leftAt: optional(column(date, '离院日期', '退住日期', '离院时间')),
    leave: optional(column(text, '请假情况', '请假记录')),
    note: optional(column(text, '备注')),
  },
  key: ['person', 'name', 'enteredAt'],
})
