import type { Figure } from '@hedui/core/decide'

/** The figures that the minimum living allowance is decided by, as parameters. */
export const figures = {
  standard: {
    id: 'dibao.standard',
    type: 'fen',
    title: { zh: '最低生活保障标准', en: 'standard of the minimum living allowance' },
  },
  basicPensionLeftOut: {
    id: 'dibao.basic-pension-left-out',
    type: 'count',
    title: { zh: '基础养老金不计入收入（1为是）', en: 'basic pension left out of income (1: yes)' },
  },
  conscriptsLeftOut: {
    id: 'dibao.conscripts-left-out',
    type: 'count',
    title: { zh: '现役义务兵不计入成员（1为是）', en: 'conscripts left out of the household (1: yes)' },
  },
  othersLeftOut: {
    id: 'dibao.others-left-out',
    type: 'count',
    title: {
      zh: '其他情形不计入成员（1为是）',
      en: 'persons of status “other” left out of the household (1: yes)',
    },
  },
  newWorkMonths: {
    id: 'dibao.new-work-months',
    type: 'count',
    title: { zh: '新就业收入扣减月数', en: 'months for which income from new work is left out' },
  },
  newWorkStandards: {
    id: 'dibao.new-work-standards',
    type: 'count',
    title: {
      zh: '新就业收入扣减上限（低保标准的倍数）',
      en: 'limit of new income left out, in standards for one person',
    },
  },
} as const satisfies Readonly<Record<string, Figure>>
