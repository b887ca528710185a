import type { Parameter } from '@hedui/core'
import { figures as home } from '../care-home/figures.ts'
import { figures as child } from '../children/figures.ts'
import { figures as house } from '../housing-renovation/figures.ts'
import { example } from './example.ts'

const note = '示例市 Example City'
const huashan = '示例市 Example City，取马鞍山市花山区的数值'

/** Figures of the allowances of children, of house rebuilding and of the subsidy for care homes. */
export const childrenHousesHomes: readonly Parameter[] = [
  { ...child.scattered, entries: [example(120_000, note)] },
  { ...child.institution, entries: [example(160_000, note)] },
  { ...child.birthdayMonth, entries: [example(1, note)] },
  { ...house.repair, entries: [example(1_000_000, note)] },
  { ...house.rebuilding, entries: [example(3_000_000, note)] },
  { ...home.base, entries: [example(20_000, huashan)] },
  { ...home.light, entries: [example(50, huashan)] },
  { ...home.medium, entries: [example(100, huashan)] },
  { ...home.heavy, entries: [example(200, huashan)] },
  { ...home.allowedAbsence, entries: [example(10, note)] },
  { ...home.countDeathDay, entries: [example(0, note)] },
]
