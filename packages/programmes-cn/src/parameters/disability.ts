import type { Parameter, ParameterEntry } from '@hedui/core'
import { livingFigures, nursingFigures } from '../disability/figures.ts'

const { workInjury, dibao, edge } = livingFigures
const { hardUp1, hardUp2, other1, other2, mental3, mental4 } = nursingFigures

const from =
  (area: string, day: string, source: string) =>
  (value: number): ParameterEntry => ({ area, from: day, to: null, value, source })

const liaoning = from('210000', '2026-01-01', '辽民发〔2026〕16号（每人每月不低于90元）')
const fujian = from('350000', '2025-01-01', '闽民规〔2023〕9号（按最低低保标准的25%、30%、25%）')
const hubei = from('420000', '2026-01-01', '湖北省残疾人两项补贴标准（2026年1月1日起）')
const shanghai = from('310000', '2025-07-01', '上海市残疾人两项补贴标准（2025年7月1日起）')
const guangdong = from('440000', '2026-01-01', '广东省残疾人两项补贴标准（2026年）')
const chongqing = from('500000', '2026-01-01', '重庆市残疾人两项补贴标准（2026年1月1日起）')
const shanxi = from('140000', '2026-01-01', '山西省残疾人两项补贴标准（2026年1月1日起）')

/** The places whose nursing tariff does not tell households apart. */
const alike = (level1: boolean) => [
  liaoning(9_000),
  hubei(12_500),
  shanghai(level1 ? 35_000 : 18_000),
  guangdong(29_000),
  chongqing(level1 ? 11_000 : 10_000),
  shanxi(12_200),
]

/** Figures of the two subsidies for disabled persons; where a place is not said to extend one, there is none. */
export const disability: readonly Parameter[] = [
  {
    ...workInjury,
    entries: [
      from('*', '2016-01-01', '国发〔2015〕52号（不重复享受）')(2),
      from('640100', '2016-01-01', '银川市残疾人两项补贴规定（仅护理补贴）')(1),
    ],
  },
  {
    ...dibao,
    entries: [
      liaoning(9_000),
      fujian(12_100),
      hubei(11_000),
      shanghai(45_000),
      guangdong(21_700),
      chongqing(10_000),
      shanxi(12_200),
    ],
  },
  { ...edge, entries: [shanghai(32_000)] },
  { ...hardUp1, entries: [fujian(14_500), ...alike(true)] },
  { ...hardUp2, entries: [fujian(12_100), ...alike(false)] },
  { ...other1, entries: [fujian(11_500), ...alike(true)] },
  { ...other2, entries: [fujian(8_500), ...alike(false)] },
  { ...mental3, entries: [shanghai(18_000), shanxi(6_100)] },
  { ...mental4, entries: [shanxi(6_100)] },
]
