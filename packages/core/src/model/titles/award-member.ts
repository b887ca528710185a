import type * as of from '../entities/award-member.ts'
import type { TitlesOf } from '../titles.ts'

/** What awardMember and what it holds are called. */
export const awardMember: TitlesOf<typeof of.awardMember> = {
  title: { zh: '危房改造家庭成员', en: 'member of an awarded household' },
  fields: {
    reference: { zh: '档案编号', en: 'file number' },
    month: { zh: '年度', en: 'year' },
    person: { zh: '成员', en: 'member' },
    name: { zh: '姓名', en: 'name' },
    relation: { zh: '与户主关系', en: 'relation to the head' },
  },
  resolved: {},
}
