import type * as of from '../entities/position.ts'
import type { TitlesOf } from '../titles.ts'

/** What position and what it holds are called. */
export const position: TitlesOf<typeof of.position> = {
  title: { zh: '市场主体任职', en: 'position in a market entity' },
  fields: {
    person: { zh: '人员', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    organisation: { zh: '统一社会信用代码', en: 'credit code' },
    organisationName: { zh: '企业名称', en: 'name of the entity' },
    organisationKind: { zh: '主体类型', en: 'kind of entity' },
    role: { zh: '职务', en: 'role' },
    share: { zh: '持股比例(万分之一)', en: 'share in basis points' },
    capital: { zh: '认缴出资额', en: 'capital subscribed' },
    businessStatus: { zh: '企业状态', en: 'status of the entity' },
    foundedAt: { zh: '成立日期', en: 'founded on' },
    closedAt: { zh: '注(吊)销日期', en: 'closed on' },
  },
  resolved: {},
}
