import type * as of from '../entities/stay.ts'
import type { TitlesOf } from '../titles.ts'

/** What stay and what it holds are called. */
export const stay: TitlesOf<typeof of.stay> = {
  title: { zh: '养老机构入住', en: 'stay in a care home' },
  fields: {
    person: { zh: '老人', en: 'resident' },
    name: { zh: '姓名', en: 'name' },
    sex: { zh: '性别', en: 'sex' },
    institution: { zh: '机构名称', en: 'institution' },
    organisation: { zh: '统一社会信用代码', en: 'credit code' },
    bed: { zh: '床位号', en: 'bed' },
    stayKind: { zh: '入住类型', en: 'kind of stay' },
    ability: { zh: '能力等级', en: 'grade of ability' },
    enteredAt: { zh: '入住日期', en: 'entered on' },
    leftAt: { zh: '离院日期', en: 'left on' },
    leave: { zh: '请假情况', en: 'days of leave' },
    leaveFrom: { zh: '请假首日', en: 'first day of leave' },
    leaveTo: { zh: '请假末日', en: 'last day of leave' },
    note: { zh: '备注', en: 'note' },
  },
  resolved: {},
}
