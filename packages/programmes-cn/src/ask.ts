import type { Phrase } from '@hedui/core'
import type { Ask } from '@hedui/core/decide'

const whom = {
  household: { zh: '申请家庭（申报及证明材料）', en: 'the household, with proof' },
  inquiry: {
    zh: '乡镇入户调查、家庭经济状况核对机构',
    en: 'the township’s visit or the checking centre',
  },
  township: { zh: '乡镇（街道）经办机构', en: 'the township office that handles the case' },
  insurance: { zh: '人力资源社会保障部门', en: 'the human resources and social security office' },
  county: { zh: '县级民政部门', en: 'the civil affairs office of the county' },
  courts: { zh: '公安、司法行政部门及人民法院', en: 'public security, the justice office and the courts' },
  disabled: { zh: '残疾人联合会', en: "the disabled persons' federation" },
  housing: { zh: '住房城乡建设部门', en: 'the housing and construction office' },
  home: { zh: '养老机构（入住登记）', en: 'the care home and its register of stays' },
} as const satisfies Readonly<Record<string, Phrase>>

/** Who could answer. */
export type Whom = keyof typeof whom

const asking =
  <const T extends Exclude<Ask['type'], 'code'>>(type: T) =>
  (title: Phrase, who: Whom) => ({ type, title, who: whom[who] })

/** What a programme asks besides what a household always says. */
export const ask = {
  choice: (title: Phrase, choices: Readonly<Record<string, Phrase>>, who: Whom) => ({
    type: 'code' as const,
    title,
    who: whom[who],
    choices,
  }),
  truth: asking('truth'),
  fen: asking('fen'),
  count: asking('count'),
  date: asking('date'),
  month: asking('month'),
}
