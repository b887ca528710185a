import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../field.ts'

/** A disability certificate; its number ends in the category and the level. */
export const disabilityCertificate = defineEntity({
  title: { zh: '残疾人证', en: 'disability certificate' },
  registers: ['disability-certificate'],
  fields: {
    person: ref('person', '持证人', 'holder'),
    name: name('姓名', 'name'),
    sex: code('性别', 'sex'),
    birthDate: date('出生日期', 'born on'),
    number: text('残疾人证号', 'certificate number', { sensitivity: 'identity' }),
    disabilityCategory: code('残疾类别', 'disability category'),
    disabilityLevel: code('残疾等级', 'disability level'),
    issuedAt: date('发证日期', 'issued on'),
    expiresAt: date('有效期止', 'expires on'),
    certificateStatus: code('证件状态', 'status of the certificate'),
    township: text('乡镇', 'township'),
  },
})
