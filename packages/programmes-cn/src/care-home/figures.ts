import type { Figure } from '@hedui/core/decide'

const topUp = (grade: string, zh: string, en: string) =>
  ({
    id: `care-home.top-up-${grade}`,
    type: 'count',
    title: { zh: `${zh}上浮百分比`, en: `top-up for ${en}, per cent` },
  }) as const

/** The figures that the operating subsidy is decided by. */
export const figures = {
  base: {
    id: 'care-home.base',
    type: 'fen',
    title: { zh: '运营补贴基数（每床每月）', en: 'subsidy per occupied bed and month' },
  },
  light: topUp('light', '轻度失能', 'light disability'),
  medium: topUp('medium', '中度失能', 'medium disability'),
  heavy: topUp('heavy', '重度失能', 'heavy disability'),
  allowedAbsence: {
    id: 'care-home.allowed-absence',
    type: 'count',
    title: { zh: '当月可不扣减的请假天数', en: 'days of absence in a month that cut nothing' },
  },
  countDeathDay: {
    id: 'care-home.count-death-day',
    type: 'count',
    title: { zh: '死亡当日计入（1为是）', en: 'the day of death counts (1: yes)' },
  },
} as const satisfies Readonly<Record<string, Figure>>
