import type * as of from '../entities/kinship.ts'
import type { TitlesOf } from '../titles.ts'

/** What kinship and what it holds are called. */
export const kinship: TitlesOf<typeof of.kinship> = {
  title: { zh: '干部亲属', en: 'kinship' },
  fields: {
    person: { zh: '干部', en: 'official' },
    name: { zh: '姓名', en: 'name' },
    duty: { zh: '单位及职务', en: 'duty' },
    kin: { zh: '称谓', en: 'relation to the official' },
    relative: { zh: '亲属', en: 'relative' },
    relativeName: { zh: '亲属姓名', en: 'name of the relative' },
    livesTogether: { zh: '是否共同生活', en: 'live together' },
    occupation: { zh: '工作单位及职业', en: 'occupation of the relative' },
  },
  resolved: {},
}
