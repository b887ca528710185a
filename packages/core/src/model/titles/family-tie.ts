import type * as of from '../entities/family-tie.ts'
import type { TitlesOf } from '../titles.ts'

/** What familyTie and what it holds are called. */
export const familyTie: TitlesOf<typeof of.familyTie> = {
  title: { zh: '婚姻、亲子登记', en: 'family tie' },
  fields: {
    person: { zh: '人员', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    kin: { zh: '对方称谓', en: 'who the other is' },
    other: { zh: '对方', en: 'other' },
    otherName: { zh: '对方姓名', en: 'name of the other' },
    startedAt: { zh: '起始日期', en: 'since' },
    endedAt: { zh: '终止日期', en: 'until' },
  },
  resolved: {},
}
