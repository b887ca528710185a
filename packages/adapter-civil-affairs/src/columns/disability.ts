import { column, date, name, nationalId, optional, phone, text, yuan } from '@hedui/ingest'
import { disabilityCategory } from '../codes/disability-category.ts'
import { disabilityLevel } from '../codes/disability-level.ts'
import { headings } from './headings.ts'
import { payee } from './payee.ts'
import { place } from './place.ts'
import { remark } from './remark.ts'

/** What the two rolls of subsidies for disabled persons share; one line is a person. */
export const disability = {
  ...place,
  ...payee,
  ...remark,
  name: column(name, '姓名', '残疾人姓名'),
  beneficiary: column(nationalId, ...headings.idNumber),
  disabilityCertificate: column(text, '残疾人证号', '残疾证号', '残疾人证号码', '残疾人证编号'),
  disabilityCategory: optional(column(disabilityCategory, '残疾类别', '残疾类型')),
  disabilityLevel: column(disabilityLevel, '残疾等级', '残疾级别'),
  amount: column(yuan, '补贴金额', '发放金额', '补贴标准', '实发金额', '金额'),
  phone: optional(column(phone, ...headings.phone)),
  approvedAt: optional(column(date, ...headings.approvedAt)),
}
