import type * as of from '../entities/kin-filing.ts'
import type { TitlesOf } from '../titles.ts'

/** What kinFiling and what it holds are called. */
export const kinFiling: TitlesOf<typeof of.kinFiling> = {
  title: { zh: '近亲属备案', en: 'filing of a relative' },
  fields: {
    person: { zh: '低保对象', en: 'recipient' },
    name: { zh: '姓名', en: 'name' },
    officer: { zh: '经办人员(村干部)', en: 'official' },
    officerName: { zh: '经办人员姓名', en: 'name of the official' },
    kin: { zh: '亲属关系', en: 'relation to the official' },
    filedAt: { zh: '备案日期', en: 'filed on' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
  },
  resolved: {},
}
