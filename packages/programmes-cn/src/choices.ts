import type { ProgrammeChoice } from '@hedui/core/decide'
import { law as child } from './children/law.ts'
import { law as edge } from './dibao-edge/law.ts'
import { law as rigid } from './rigid-expenditure/law.ts'

/** What may not be drawn together, and which of it goes first. */
export const choices: readonly ProgrammeChoice[] = [
  {
    among: ['dibao.urban', 'dibao.rural', 'dibao.edge', 'rigid-expenditure'],
    take: 'first',
    title: {
      zh: '低保、低保边缘、刚性支出困难依次认定，只取其一',
      en: 'dibao, its edge, then rigid expenditure: one standing only',
    },
    basis: [edge.edge, rigid.conditions],
  },
  {
    among: ['orphan', 'unattended-child'],
    take: 'first',
    title: {
      zh: '孤儿与事实无人抚养儿童只取其一',
      en: 'the allowance of orphans or that of children without effective care',
    },
    basis: [child.orphan, child.who],
  },
]
