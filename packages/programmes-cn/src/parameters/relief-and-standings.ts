import type { Parameter } from '@hedui/core'
import { figures as edge } from '../dibao-edge/figures.ts'
import { disposable } from '../disposable.ts'
import { figures as rigid } from '../rigid-expenditure/figures.ts'
import { figures as relief } from '../temporary-relief/figures.ts'
import { example } from './example.ts'

const note = '示例市 Example City'

/** Figures of temporary relief, of households with rigid expenditure and of those on the edge of dibao. */
export const reliefAndStandings: readonly Parameter[] = [
  { ...disposable, entries: [example(3_600_000, note, { per: 'year' })] },
  { ...relief.capStandards, entries: [example(12, note)] },
  { ...relief.townshipLimit, entries: [example(100_000, note)] },
  { ...rigid.percent, entries: [example(60, note)] },
  {
    ...rigid.validMonths,
    entries: [
      {
        area: '*',
        from: '2025-01-01',
        to: null,
        value: 12,
        source: '《刚性支出困难家庭认定办法》第十条（一般不超过十二个月）',
      },
    ],
  },
  {
    ...edge.percent,
    entries: [
      {
        area: '*',
        from: '2021-07-01',
        to: null,
        value: 150,
        source: '《最低生活保障审核确认办法》（2021）第八条',
      },
    ],
  },
]
