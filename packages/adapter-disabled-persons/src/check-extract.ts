import { column, date, defineAdapter, identifier, name, nationalId, optional, text } from '@hedui/ingest'
import { category } from './category.ts'
import { certificateStatus } from './certificate-status.ts'
import { level } from './level.ts'
import { sex } from './sex.ts'

/** Disability certificates as they are handed over for a check: whether they are valid is mostly not said. */
export const checkExtract = defineAdapter({
  id: 'disabled-persons.check-extract',
  version: '1',
  department: 'disabled-persons',
  register: 'disability-certificate',
  title: { zh: '残疾人证核查提取表', en: 'Disability certificates, extract for a check' },
  makes: ['disabilityCertificate'],
  columns: {
    name: column(name, '姓名'),
    sex: optional(column(sex, '性别')),
    birthDate: optional(column(date, '出生日期')),
    township: column(text, '镇街'),
    number: column(identifier, '残疾人证号码', '残疾人证号'),
    person: column(nationalId, '身份证号码', '身份证号'),
    disabilityCategory: column(category, '残疾类别'),
    disabilityLevel: column(level, '残疾等级'),
    expiresAt: column(date, '复审日期'),
    issuedAt: optional(column(date, '录入时间')),
    certificateStatus: optional(column(certificateStatus, '状态', '证件状态')),
  },
  key: ['person', 'name', 'number'],
})
