import type * as of from '../entities/registration.ts'
import type { TitlesOf } from '../titles.ts'

/** What registration and what it holds are called. */
export const registration: TitlesOf<typeof of.registration> = {
  title: { zh: '户籍登记', en: 'registration' },
  fields: {
    person: { zh: '人员', en: 'person' },
    household: { zh: '户号', en: 'household register' },
    name: { zh: '姓名', en: 'name' },
    formerName: { zh: '曾用名', en: 'former name' },
    sex: { zh: '性别', en: 'sex' },
    birthDate: { zh: '出生日期', en: 'born on' },
    relation: { zh: '与户主关系', en: 'relation to the head' },
    status: { zh: '户籍状态', en: 'status' },
    township: { zh: '乡镇街道', en: 'township' },
    village: { zh: '村居', en: 'village' },
    villageCode: { zh: '村居代码', en: 'village code' },
    address: { zh: '住址', en: 'address' },
    movedInAt: { zh: '何时迁入', en: 'moved in on' },
    movedInBecause: { zh: '何因迁入', en: 'moved in because' },
    movedOutAt: { zh: '何时迁出', en: 'moved out on' },
    movedOutBecause: { zh: '何因迁出', en: 'moved out because' },
    movedTo: { zh: '迁往地', en: 'moved to' },
  },
  resolved: {},
}
