import type { Figure } from '@hedui/core/decide'

/** The figures that the allowances of children are decided by. */
export const figures = {
  scattered: {
    id: 'child.standard-scattered',
    type: 'fen',
    title: { zh: '社会散居儿童基本生活费标准', en: 'standard for children with a family' },
  },
  institution: {
    id: 'child.standard-institution',
    type: 'fen',
    title: { zh: '集中养育儿童基本生活费标准', en: 'standard for children in an institution' },
  },
  birthdayMonth: {
    id: 'child.birthday-month-paid',
    type: 'count',
    title: { zh: '年满18周岁当月仍发（1为是）', en: 'the month of the 18th birthday is paid (1: yes)' },
  },
} as const satisfies Readonly<Record<string, Figure>>
