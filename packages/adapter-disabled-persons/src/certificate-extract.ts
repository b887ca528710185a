import { column, date, defineAdapter, identifier, name, nationalId, optional, text } from '@hedui/ingest'
import { category } from './category.ts'
import { certificateStatus } from './certificate-status.ts'
import { level } from './level.ts'
import { sex } from './sex.ts'

/** Disability certificates; a reissued card's number ends in a suffix of its own. */
export const certificateExtract = defineAdapter({
  id: 'disabled-persons.certificate-extract',
  version: '1',
  department: 'disabled-persons',
  register: 'disability-certificate',
  title: { zh: '残疾人证', en: 'Disability certificates' },
  makes: ['disabilityCertificate'],
  columns: {
    name: column(name, 'XM', '姓名'),
    sex: optional(column(sex, 'XB', '性别')),
    birthDate: optional(column(date, 'CSRQ', '出生日期')),
    person: column(nationalId, 'SFZH', '身份证号', '身份证号码', '公民身份号码'),
    number: column(identifier, 'CJZH', '残疾人证号码', '残疾人证号', '残疾证号'),
    disabilityCategory: column(category, 'LB', '残疾类别'),
    disabilityLevel: column(level, 'DJ', '残疾等级'),
    issuedAt: optional(column(date, 'FZRQ', '发证日期', '录入时间')),
    expiresAt: optional(column(date, 'YXQ', '有效期', '有效期止', '复审日期')),
    certificateStatus: column(certificateStatus, 'ZT', '状态', '证件状态'),
    township: optional(column(text, 'XZ', '镇街', '乡镇')),
  },
  key: ['person', 'name', 'number'],
})
