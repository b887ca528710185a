import type { Lang } from '../findings/sentence.ts'
import type { Phrase } from '../model/field.ts'
import type { HouseholdProblem } from '../programmes/household/problem.ts'
import type { Sought } from '../programmes/household/schema.ts'

const sought: Readonly<Record<Sought, Phrase>> = {
  household: { zh: '一个家庭（含 members）', en: 'a household, with members' },
  members: { zh: '至少一名成员的列表', en: 'a list of at least one member' },
  member: { zh: '一名成员（含 id）', en: 'a member, with an id' },
  incomes: {
    zh: '收入列表；没有收入写 []，未答复写 null',
    en: 'a list of incomes: [] for none, null for no answer',
  },
  income: { zh: '一项收入', en: 'an income' },
  id: { zh: '成员的标识（非空文字）', en: 'an id: a text that is not empty' },
  choice: { zh: '下列之一', en: 'one of these' },
  fen: {
    zh: '以分为单位的非负整数；不知道写 null',
    en: 'a whole number of fen, 0 or more; null where it is not known',
  },
  month: { zh: '月份 YYYY-MM；不知道写 null', en: 'a month YYYY-MM; null where it is not known' },
  day: {
    zh: '日期 YYYY-MM-DD，或 YYYY-MM、YYYY；不知道写 null',
    en: 'a day YYYY-MM-DD, or YYYY-MM or YYYY; null where it is not known',
  },
  truth: { zh: 'true 或 false；不知道写 null', en: 'true or false; null where it is not known' },
}

type Say = (problem: HouseholdProblem) => Phrase
const list = (items: readonly string[] | undefined, comma: string) => (items ? items.join(comma) : '')

const sentences: Readonly<Record<HouseholdProblem['code'], Say>> = {
  key: ({ found, known }) => ({
    zh: `没有名为 ${found} 的项。可用的有：${list(known, '、')}`,
    en: `no field is called ${found}. Fields: ${list(known, ', ')}`,
  }),
  value: ({ found, sought: what = 'household', known }) => ({
    zh: `应为${sought[what].zh}${known ? `：${list(known, '、')}` : ''}；现为 ${found ?? '空缺'}`,
    en: `must be ${sought[what].en}${known ? `: ${list(known, ', ')}` : ''}; found ${found ?? 'nothing'}`,
  }),
  calendar: ({ found }) => ({
    zh: `${found} 不是日历上有的日期`,
    en: `${found} is no day of the calendar`,
  }),
  twice: ({ found }) => ({
    zh: `${found} 出现了两次，只能有一个`,
    en: `${found} stands there twice; there can be one only`,
  }),
  head: () => ({
    zh: '没有户主：请把一名成员的 relation 写为 head，不清楚的写 null',
    en: 'nobody is the head: give one member the relation "head", or null where it is not known',
  }),
  order: ({ found }) => ({ zh: `${found} 早于开始月份`, en: `${found} is before the first month` }),
  later: ({ found }) => ({
    zh: `${found} 晚于核定日或核定月份，尚未发生`,
    en: `${found} is after the day of the decision, or the month that is decided, and has not happened`,
  }),
}

/** What is wrong with a household, place by place, in words. */
export const householdProblemText = (problem: HouseholdProblem, lang: Lang): string =>
  `${problem.at === '' ? '' : `${problem.at}${lang === 'zh' ? '：' : ': '}`}${sentences[problem.code](problem)[lang]}`
