import { column, date, defineAdapter, household, name, nationalId, optional, text } from '@hedui/ingest'
import { sex } from './sex.ts'

/** Registrations cancelled because of a death; a line with a day of revocation was an error. */
export const deathCancellations = defineAdapter({
  id: 'public-security.death-cancellations',
  version: '1',
  department: 'public-security',
  register: 'death',
  title: { zh: '死亡注销', en: 'Registrations cancelled after a death' },
  makes: ['death'],
  columns: {
    name: column(name, 'XM', '姓名'),
    sex: optional(column(sex, 'XB', '性别')),
    person: column(nationalId, 'GMSFHM', '公民身份号码', '身份证号', '身份证号码'),
    birthDate: optional(column(date, 'CSRQ', '出生日期')),
    date: column(date, 'SWRQ', '死亡日期'),
    registeredAt: column(date, 'ZXRQ', '注销日期', '死亡注销日期'),
    cause: optional(column(text, 'SWYY', '死亡原因')),
    address: optional(column(text, 'XZ', '住址', '详细住址')),
    household: optional(column(household('hukou'), 'HH', '户号')),
    revokedAt: optional(column(date, 'CXRQ', '撤销日期')),
  },
  key: ['person', 'name', 'date'],
})
