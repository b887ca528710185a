import type { Ask } from '@hedui/core/decide'
import { ask } from '../ask.ts'

/** The six groups. */
export const groups = [
  'dibao',
  'tekun-scattered',
  'monitored',
  'sudden-hardship',
  'edge',
  'out-of-poverty',
] as const

/** What is repaired or rebuilt. */
export const houses = ['C', 'D', 'none'] as const

/** What an application for house rebuilding tells. */
export const asks = {
  group: ask.choice(
    { zh: '对象类别', en: 'group' },
    {
      dibao: { zh: '低保户', en: 'on dibao' },
      'tekun-scattered': { zh: '分散供养特困人员', en: 'tekun, living at home' },
      monitored: { zh: '易返贫致贫监测户', en: 'monitored against return to poverty' },
      'sudden-hardship': { zh: '突发严重困难户', en: 'in sudden serious hardship' },
      edge: { zh: '低保边缘家庭', en: 'on the edge of dibao' },
      'out-of-poverty': { zh: '未享受过的其他脱贫户', en: 'out of poverty and never helped' },
      other: { zh: '其他农户', en: 'another household' },
    },
    'county',
  ),
  house: ask.choice(
    { zh: '住房鉴定', en: 'appraisal of the house' },
    {
      A: { zh: 'A级', en: 'grade A' },
      B: { zh: 'B级', en: 'grade B' },
      C: { zh: 'C级（维修）', en: 'grade C (repair)' },
      D: { zh: 'D级（重建）', en: 'grade D (rebuild)' },
      none: { zh: '无房', en: 'no house' },
    },
    'housing',
  ),
  otherHouse: ask.truth({ zh: '另有住房', en: 'has another house' }, 'housing'),
  award: ask.choice(
    { zh: '此前的危房改造补助', en: 'earlier award' },
    {
      none: { zh: '没有', en: 'none' },
      own: { zh: '本户获得', en: 'to the household' },
      plot: { zh: '同一宅基地获得', en: 'for the same plot' },
      'former-household': { zh: '当时同户的家庭成员获得', en: 'to a member of the household of then' },
    },
    'housing',
  ),
  ownHousehold: ask.truth(
    { zh: '其后已分户并另有宅基地', en: 'has since a household and a plot of its own' },
    'county',
  ),
  awardCounts: ask.truth(
    {
      zh: '经办人认定该补助算作本户',
      en: 'whoever handles the case found that the award counts for this household',
    },
    'county',
  ),
} as const satisfies Readonly<Record<string, Ask>>
