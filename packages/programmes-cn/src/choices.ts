import type { ProgrammeChoice } from '@hedui/core/decide'
import { law as child } from './children/law.ts'
import { law as edge } from './dibao-edge/law.ts'
import { law as general } from './law.ts'

/** What may not be drawn together, and which of it goes first; what one takes from another is with the programmes. */
export const choices: readonly ProgrammeChoice[] = [
  {
    among: ['dibao.urban', 'dibao.rural'],
    take: 'kind',
    title: { zh: '城市低保与农村低保按户籍只取其一', en: 'urban or rural dibao, by the registration' },
    basis: [general.counted],
  },
  {
    among: ['dibao.urban', 'dibao.rural', 'dibao.edge'],
    take: 'first',
    title: { zh: '已享受低保的不再认定为低保边缘家庭', en: 'whoever is on dibao is not on its edge' },
    basis: [edge.edge],
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
