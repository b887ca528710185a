import type { Parameter, ParameterEntry } from '@hedui/core'
import { figures } from './dibao/figures.ts'
import { childrenHousesHomes } from './parameters/children-houses-homes.ts'
import { exampleCity, exampleCounty } from './parameters/example.ts'
import { reliefAndStandings } from './parameters/relief-and-standings.ts'

/** An invented place, so that examples and tests have figures: nothing may be paid by them. */
const example = (
  area: string,
  kind: string,
  fen: number,
  per: 'month' | 'year',
  note: string,
): ParameterEntry => ({
  area,
  kind,
  from: '2024-01-01',
  to: null,
  value: fen,
  per,
  source: `synthetic 虚拟：${note}`,
  synthetic: true,
})

/**
 * Dated, regional figures of the programmes. Where the law leaves a figure to the locality and no document was
 * found there is none, and what needs it stays undetermined until the locality adds its own.
 */
export const parameters: readonly Parameter[] = [
  {
    ...figures.standard,
    entries: [
      example(exampleCity, 'urban', 65_500, 'month', '示例市 Example City，取沈阳市自2018-07-01的数值'),
      example(exampleCity, 'rural', 45_000, 'month', '示例市 Example City，取沈阳市自2018-07-01的数值'),
      example(exampleCounty, 'rural', 540_000, 'year', '示例县 Example County，为示例市农村标准的十二倍'),
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
  ...reliefAndStandings,
  ...childrenHousesHomes,
]
