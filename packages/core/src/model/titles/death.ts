import type * as of from '../entities/death.ts'
import type { TitlesOf } from '../titles.ts'

/** What death and what it holds are called. */
export const death: TitlesOf<typeof of.death> = {
  title: { zh: '死亡信息', en: 'death' },
  fields: {
    person: { zh: '死者', en: 'deceased' },
    name: { zh: '姓名', en: 'name' },
    sex: { zh: '性别', en: 'sex' },
    birthDate: { zh: '出生日期', en: 'born on' },
    date: { zh: '死亡日期', en: 'died on' },
    registeredAt: { zh: '登记日期', en: 'registered on' },
    revokedAt: { zh: '撤销日期', en: 'revoked on' },
    cause: { zh: '死亡原因', en: 'cause' },
    age: { zh: '年龄', en: 'age' },
    household: { zh: '户号', en: 'household register' },
    kinPhone: { zh: '家属电话', en: 'phone of kin' },
    address: { zh: '住址', en: 'address' },
  },
  resolved: {},
}
