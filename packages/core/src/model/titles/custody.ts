import type * as of from '../entities/custody.ts'
import type { TitlesOf } from '../titles.ts'

/** What custody and what it holds are called. */
export const custody: TitlesOf<typeof of.custody> = {
  title: { zh: '服刑戒毒信息', en: 'custody' },
  fields: {
    person: { zh: '人员', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    sex: { zh: '性别', en: 'sex' },
    custodyKind: { zh: '执行方式', en: 'kind of custody' },
    enteredAt: { zh: '入监(所)日期', en: 'entered on' },
    endsAt: { zh: '刑期止日', en: 'term ends on' },
    releasedAt: { zh: '释放(解除)日期', en: 'released on' },
    authority: { zh: '执行机关', en: 'authority' },
  },
  resolved: {},
}
