import { column, count, date, defineAdapter, name, nationalId, optional, phone, text } from '@hedui/ingest'
import { sex } from './sex.ts'

/** Register of cremations of a funeral home; the day of death and the day of cremation are different facts. */
export const cremationRegister = defineAdapter({
  id: 'funeral.cremation-register',
  version: '1',
  department: 'funeral',
  register: 'cremation',
  title: { zh: '火化登记表', en: 'Register of cremations' },
  makes: ['death'],
  columns: {
    registeredAt: column(date, '火化日期', '火化时间', '逝者火化日期', 'HHKSSJ'),
    name: column(name, '姓名', '逝者姓名', '逝者名称', '死者姓名'),
    sex: optional(column(sex, '性别', '逝者性别')),
    age: optional(column(count, '年龄', '享年')),
    address: optional(column(text, '住址', '家庭住址', '逝者户籍地址', '户口所在地')),
    // A funeral home asks for the number but does not always get it.
    person: optional(column(nationalId, '身份证号', '身份证号码', '逝者证件号', '公民身份号码', '证件号码')),
    date: column(date, '死亡日期', '死亡时间'),
    cause: optional(column(text, '死亡原因')),
    kinPhone: optional(column(phone, '家属电话', '家属联系电话', '联系电话')),
  },
  key: ['person', 'name', 'date'],
})
