import type * as of from '../entities/disability-certificate.ts'
import type { TitlesOf } from '../titles.ts'

/** What disabilityCertificate and what it holds are called. */
export const disabilityCertificate: TitlesOf<typeof of.disabilityCertificate> = {
  title: { zh: '残疾人证', en: 'disability certificate' },
  fields: {
    person: { zh: '持证人', en: 'holder' },
    name: { zh: '姓名', en: 'name' },
    sex: { zh: '性别', en: 'sex' },
    birthDate: { zh: '出生日期', en: 'born on' },
    number: { zh: '残疾人证号', en: 'certificate number' },
    disabilityCategory: { zh: '残疾类别', en: 'disability category' },
    disabilityLevel: { zh: '残疾等级', en: 'disability level' },
    issuedAt: { zh: '发证日期', en: 'issued on' },
    expiresAt: { zh: '有效期止', en: 'expires on' },
    certificateStatus: { zh: '证件状态', en: 'status of the certificate' },
    township: { zh: '乡镇', en: 'township' },
  },
  resolved: {},
}
