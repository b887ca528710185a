import type * as of from '../entities/life-proof.ts'
import type { TitlesOf } from '../titles.ts'

/** What lifeProof and what it holds are called. */
export const lifeProof: TitlesOf<typeof of.lifeProof> = {
  title: { zh: '生存认证', en: 'proof of life' },
  fields: {
    person: { zh: '人员', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    programme: { zh: '业务', en: 'programme' },
    method: { zh: '认证方式', en: 'method' },
    provedAt: { zh: '认证时间', en: 'proved on' },
    result: { zh: '结果', en: 'result' },
  },
  resolved: {},
}
