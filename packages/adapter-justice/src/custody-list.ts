import { column, date, defineAdapter, name, nationalId, optional, text } from '@hedui/ingest'
import { custodyKind } from './custody-kind.ts'
import { sex } from './sex.ts'

/** Persons who serve a sentence or a rehabilitation order. The offence is left where it is. */
export const custodyList = defineAdapter({
  id: 'justice.custody-list',
  version: '1',
  department: 'justice',
  register: 'custody',
  title: { zh: '服刑及戒毒人员名单', en: 'List of persons in custody' },
  makes: ['custody'],
  columns: {
    name: column(name, '姓名'),
    sex: optional(column(sex, '性别')),
    person: column(nationalId, '身份证号', '身份证号码', '公民身份号码', '证件号码'),
    custodyKind: column(custodyKind, '执行方式', '羁押类别', '人员类别'),
    enteredAt: column(date, '入监(所)日期', '入监日期', '起始日期', '入所日期'),
    endsAt: optional(column(date, '刑期止日', '刑期截止日期', '期满日期')),
    releasedAt: optional(column(date, '释放(解除)日期', '释放日期', '解除日期')),
    authority: optional(column(text, '执行机关', '执行单位', '羁押场所')),
  },
  key: ['person', 'name', 'enteredAt'],
})
