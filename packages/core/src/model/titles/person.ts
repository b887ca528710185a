import type * as of from '../entities/person.ts'
import type { TitlesOf } from '../titles.ts'

/** What person and what it holds are called. */
export const person: TitlesOf<typeof of.person> = {
  title: { zh: '人员', en: 'person' },
  fields: {},
  resolved: {
    death: { zh: '死亡日期', en: 'died on' },
    birthDate: { zh: '出生日期', en: 'born on' },
    home: { zh: '户籍所在户', en: 'household of the register' },
    name: { zh: '姓名', en: 'name' },
  },
}
