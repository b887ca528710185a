import type { Figure } from '@hedui/core/decide'
import { figures as common } from './figures.ts'

const addOn = (id: string, zh: string, en: string) =>
  ({
    id: `dibao.add-on-${id}`,
    type: 'fen',
    title: { zh: `分类施保增发：${zh}`, en: `category add-on: ${en}` },
  }) as const satisfies Figure

/** The figures of the minimum living allowance with what the measures leave to the locality. */
export const figures = {
  ...common,
  lowBand: {
    id: 'dibao.low-band',
    type: 'count',
    title: {
      zh: '分档发放的低档（占保障标准的百分数，0为按差额发放）',
      en: 'low band, in percent of the standard (0: the difference is paid)',
    },
  },
  middleBand: {
    id: 'dibao.middle-band',
    type: 'count',
    title: { zh: '分档发放的中档（占保障标准的百分数）', en: 'middle band, in percent of the standard' },
  },
  addOnOldAge: {
    id: 'dibao.add-on-old-age',
    type: 'count',
    title: { zh: '分类施保老年人起始年龄', en: 'age from which the add-on for the old is paid' },
  },
  addOnOld: addOn('old', '老年人', 'the old'),
  addOnMinor: addOn('minor', '未成年人', 'minors'),
  addOnDisabled: addOn('disabled', '重度残疾人', 'the severely disabled'),
  addOnMental3: addOn('mental-3', '三级智力、精神残疾人', 'intellectual or mental disability of level 3'),
  addOnIll: addOn('ill', '重病患者', 'the seriously ill'),
  exitMonths: {
    id: 'dibao.exit-months',
    type: 'count',
    title: { zh: '渐退期月数（0为不设）', en: 'months of gradual exit (0: none)' },
  },
} as const satisfies Readonly<Record<string, Figure>>
