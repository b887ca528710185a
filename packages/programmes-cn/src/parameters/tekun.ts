import type { Parameter } from '@hedui/core'
import { figures } from '../tekun/figures.ts'
import { example } from './example.ts'

const { scattered, collective, careAble, carePartly, careUnable, localIncome, stopByDecision } = figures
const shenyang = '示例市 Example City，取沈阳市自2018-07-01的数值'
const invented = '示例市 Example City'

/** Figures of the support for the destitute. */
export const tekun: readonly Parameter[] = [
  {
    ...scattered,
    entries: [example(104_800, shenyang, { kind: 'urban' }), example(58_500, shenyang, { kind: 'rural' })],
  },
  {
    ...collective,
    entries: [example(104_800, shenyang, { kind: 'urban' }), example(80_000, shenyang, { kind: 'rural' })],
  },
  { ...careAble, entries: [example(10_000, invented)] },
  { ...carePartly, entries: [example(30_000, invented)] },
  { ...careUnable, entries: [example(90_000, invented)] },
  { ...localIncome, entries: [example(300_000, `${invented}，每人每年36000元`)] },
  {
    ...stopByDecision,
    entries: [
      {
        area: '*',
        from: '2021-07-01',
        to: null,
        value: 1,
        source: '《特困人员认定办法》（2021）第二十六条（自决定次月起终止）',
      },
    ],
  },
]
