import type { ReviewCycle } from '@hedui/core/decide'

const article31 = {
  zh: '《最低生活保障审核确认办法》（2021）第三十一条',
  en: 'Measures on confirming the minimum living allowance (2021), art. 31',
}

/** How often households on the minimum living allowance are looked at again, by how steady their means are. */
const dibao = (programme: string): readonly ReviewCycle[] => [
  {
    ...{ id: 'stable', programme, months: 12, basis: [article31] },
    title: { zh: '收入、财产基本稳定：每年核查', en: 'stable means: every year' },
  },
  {
    ...{ id: 'variable', programme, months: 6, basis: [article31] },
    title: { zh: '有劳动能力、收入变化：每半年核查', en: 'able to work, variable income: every half-year' },
  },
]

/** Of the law where one was found; a locality adds its own, such as twice a year for everybody. */
export const reviewCycles: readonly ReviewCycle[] = [
  ...dibao('dibao.urban'),
  ...dibao('dibao.rural'),
  {
    ...{ id: 'validity', programme: 'rigid-expenditure', months: 12 },
    title: { zh: '认定有效期不超过十二个月', en: 'valid for at most twelve months' },
    basis: [{ zh: '《刚性支出困难家庭认定办法》第十条', en: 'Measures on rigid expenditure, art. 10' }],
  },
]
