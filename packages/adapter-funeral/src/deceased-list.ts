import { column, date, defineAdapter, name, nationalId, optional, text } from '@hedui/ingest'

/** The dead as a funeral home hands them over for a check, without the day of cremation. */
export const deceasedList = defineAdapter({
  id: 'funeral.deceased-list',
  version: '1',
  department: 'funeral',
  register: 'cremation',
  title: { zh: '逝者名单', en: 'List of the dead of a funeral home' },
  makes: ['death'],
  columns: {
    // No other department calls them so.
    name: column(name, '逝者名称', '逝者姓名'),
    person: column(nationalId, '证件号码', '逝者证件号', '身份证号', '身份证号码'),
    date: column(date, '死亡日期', '死亡时间'),
    address: optional(column(text, '户口所在地', '逝者户籍地址', '住址')),
    cause: optional(column(text, '死亡原因')),
  },
  key: ['person', 'name', 'date'],
})
