import type { Parameter, ParameterEntry } from '@hedui/core'
import { figures } from '../old-age/figures.ts'
import { example } from './example.ts'

const { from80, from90, from100, monthsLater, leapBirthdayInMarch, onlyOnDibao } = figures

/** Minhou: 100 yuan for those of 80 and above who are on the minimum living allowance. */
const minhou = (value: number): ParameterEntry => ({
  area: '350121',
  from: '2015-01-01',
  to: null,
  value,
  source: '闽侯县民政局 高龄津贴发放公示（2015年1月起，80周岁以上低保老人每人每月100元）',
})
const luoyang = '取洛阳市最低标准'

/** Figures of the old-age allowance. */
export const oldAge: readonly Parameter[] = [
  { ...from80, entries: [example(5_000, '示例市 Example City'), minhou(10_000)] },
  { ...from90, entries: [example(10_000, `示例市 Example City，${luoyang}`), minhou(10_000)] },
  { ...from100, entries: [example(30_000, `示例市 Example City，${luoyang}`), minhou(10_000)] },
  { ...monthsLater, entries: [example(0, '示例市 Example City，自年满当月起发放')] },
  { ...leapBirthdayInMarch, entries: [example(0, '示例市 Example City，平年以2月28日为生日')] },
  { ...onlyOnDibao, entries: [example(0, '示例市 Example City，不限低保对象'), minhou(1)] },
]
