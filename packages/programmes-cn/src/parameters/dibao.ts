import type { Parameter } from '@hedui/core'
import { figures } from '../dibao/local-figures.ts'
import { example, exampleCity, exampleCounty } from './example.ts'

/** What holds where a locality has not chosen: the difference alone. */
const unlessChosen = (value: number, article: string) => ({
  area: '*',
  from: '2021-07-01',
  to: null,
  value,
  source: `《最低生活保障审核确认办法》（2021）第${article}条；当地未另行规定的，本库按此计算`,
})

/** Figures of the minimum living allowance. */
export const dibao: readonly Parameter[] = [
  {
    ...figures.standard,
    entries: [
      example(65_500, '示例市 Example City，取沈阳市自2018-07-01的数值', {
        area: exampleCity,
        kind: 'urban',
        per: 'month',
      }),
      example(45_000, '示例市 Example City，取沈阳市自2018-07-01的数值', {
        area: exampleCity,
        kind: 'rural',
        per: 'month',
      }),
      example(540_000, '示例县 Example County，为示例市农村标准的十二倍', {
        area: exampleCounty,
        kind: 'rural',
        per: 'year',
      }),
    ],
  },
  {
    ...figures.basicPensionLeftOut,
    entries: [
      {
        area: '*',
        from: '2021-07-01',
        // The 14th five-year period ends here; the rule after it was not found.
        to: '2025-12-31',
        value: 1,
        source: '《最低生活保障审核确认办法》（2021）第十三条',
      },
    ],
  },
  {
    ...figures.newWorkStandards,
    entries: [
      {
        area: '330000',
        // In force on this day; since when was not found.
        from: '2024-01-01',
        to: null,
        value: 3,
        source: '《浙江省社会救助条例》第五十条',
      },
    ],
  },
  ...[figures.lowBand, figures.middleBand].map((figure) => ({
    ...figure,
    entries: [unlessChosen(0, '二十三')],
  })),
  { ...figures.addOnOldAge, entries: [unlessChosen(60, '二十七')] },
  ...[
    figures.addOnOld,
    figures.addOnMinor,
    figures.addOnDisabled,
    figures.addOnMental3,
    figures.addOnIll,
  ].map((figure) => ({
    ...figure,
    entries: [unlessChosen(0, '二十七')],
  })),
  { ...figures.exitMonths, entries: [unlessChosen(0, '三十三')] },
]
