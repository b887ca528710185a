import type { Lang } from '../findings/sentence.ts'
import type { Phrase } from '../model/field.ts'
import type { Sought } from '../programmes/case/cells.ts'
import type { CaseProblem } from '../programmes/case/problem.ts'

const sought: Readonly<Record<Sought, Phrase>> = {
  case: { zh: '一个案例（含 asOf 和 household）', en: 'a case, with asOf and household' },
  parameters: { zh: '参数列表', en: 'a list of parameters' },
  parameter: {
    zh: '一个参数（含 id、title、type、entries）',
    en: 'a parameter, with id, title, type and entries',
  },
  entries: { zh: '数值列表', en: 'a list of entries' },
  entry: {
    zh: '一项数值（含 area、from、to、value、source）',
    en: 'an entry, with area, from, to, value and source',
  },
  phrase: { zh: '中英文名称（含 zh 和 en）', en: 'a name in two languages, with zh and en' },
  text: { zh: '非空文字', en: 'a text that is not empty' },
  area: { zh: '6、9 或 12 位区划代码', en: 'a division code of 6, 9 or 12 digits' },
  count: { zh: '非负整数', en: 'a whole number of 0 or more' },
  household: { zh: '一个家庭（含 members）', en: 'a household, with members' },
  members: { zh: '至少一名成员的列表', en: 'a list of at least one member' },
  member: { zh: '一名成员（含 id）', en: 'a member, with an id' },
  incomes: {
    zh: '收入列表；没有收入写 []，未答复写 null',
    en: 'a list of incomes: [] for none, null for no answer',
  },
  supporters: {
    zh: '义务人列表；没有义务人写 []，未答复写 null',
    en: 'a list of supporters: [] for none, null for no answer',
  },
  supporter: { zh: '一名义务人', en: 'a supporter' },
  benefits: {
    zh: '享受项目的列表；没有写 []，不知道写 null',
    en: 'a list of programmes: [] for none, null where it is not known',
  },
  level: { zh: '1 至 4 的残疾等级', en: 'a disability level from 1 to 4' },
  abilities: { zh: '0 至 6 的整数', en: 'a whole number from 0 to 6' },
  income: { zh: '一项收入', en: 'an income' },
  id: { zh: '成员的标识（非空文字）', en: 'an id: a text that is not empty' },
  choice: { zh: '下列之一', en: 'one of these' },
  fen: {
    zh: '以分为单位的非负整数；不知道写 null',
    en: 'a whole number of fen, 0 or more; null where it is not known',
  },
  month: { zh: '日历上有的月份 YYYY-MM', en: 'a month that exists, YYYY-MM' },
  day: { zh: '日历上有的日期 YYYY-MM-DD', en: 'a day that exists, YYYY-MM-DD' },
  'partial-day': {
    zh: '日历上有的日期 YYYY-MM-DD（只知年月或年时写 YYYY-MM、YYYY）',
    en: 'a day that exists, YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
  },
  answer: {
    zh: '文字、数字或 true/false；不知道写 null',
    en: 'a text, a number, true or false; null where it is not known',
  },
  truth: { zh: 'true 或 false；不知道写 null', en: 'true or false; null where it is not known' },
}

type Say = (problem: CaseProblem) => Phrase
const list = (items: readonly string[] | undefined, comma: string) => (items ? items.join(comma) : '')

const sentences: Readonly<Record<CaseProblem['code'], Say>> = {
  key: ({ found, known }) => ({
    zh: `没有名为 ${found} 的项。可用的有：${list(known, '、')}`,
    en: `no field is called ${found}. Fields: ${list(known, ', ')}`,
  }),
  value: ({ found, sought: what = 'household', known }) => ({
    zh: `应为${sought[what].zh}${known ? `：${list(known, '、')}` : ''}；现为 ${found ?? '空缺'}`,
    en: `must be ${sought[what].en}${known ? `: ${list(known, ', ')}` : ''}; found ${found ?? 'nothing'}`,
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

/** What is wrong at one place of a case or household, in words. */
export const caseProblemText = (problem: CaseProblem, lang: Lang): string =>
  `${problem.at === '' ? '' : `${problem.at}${lang === 'zh' ? '：' : ': '}`}${sentences[problem.code](problem)[lang]}`
