import type { Figure } from '@hedui/core/decide'

/** The figures that the old-age allowance is decided by, as parameters. */
export const figures = {
  from80: {
    id: 'old-age.from-80',
    type: 'fen',
    title: { zh: '80至89周岁高龄津贴标准', en: 'old-age allowance from 80 to 89' },
  },
  from90: {
    id: 'old-age.from-90',
    type: 'fen',
    title: { zh: '90至99周岁高龄津贴标准', en: 'old-age allowance from 90 to 99' },
  },
  from100: {
    id: 'old-age.from-100',
    type: 'fen',
    title: { zh: '100周岁及以上高龄津贴标准', en: 'old-age allowance from 100 on' },
  },
  monthsLater: {
    id: 'old-age.months-later',
    type: 'count',
    title: {
      zh: '自年满月份起推迟发放的月数（0为当月，1为次月）',
      en: 'months from that of the birthday to the first that is paid (0: that month, 1: the next)',
    },
  },
  leapBirthdayInMarch: {
    id: 'old-age.leap-birthday-in-march',
    type: 'count',
    title: {
      zh: '2月29日出生者平年于3月1日年满（1为是，0为2月28日）',
      en: 'born on 29 February: a year older on 1 March of a common year (1: yes, 0: on 28 February)',
    },
  },
  onlyOnDibao: {
    id: 'old-age.only-on-dibao',
    type: 'count',
    title: { zh: '仅限低保对象（1为是）', en: 'only for persons on the minimum living allowance (1: yes)' },
  },
} as const satisfies Readonly<Record<string, Figure>>
