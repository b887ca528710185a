import type * as of from '../entities/declination.ts'
import type { TitlesOf } from '../titles.ts'

/** What declination and what it holds are called. */
export const declination: TitlesOf<typeof of.declination> = {
  title: { zh: '自愿放弃待遇', en: 'declination' },
  fields: {
    person: { zh: '人员', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    programme: { zh: '放弃项目', en: 'programme' },
    declinedAt: { zh: '登记日期', en: 'declined on' },
    reason: { zh: '说明', en: 'reason' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
  },
  resolved: {},
}
