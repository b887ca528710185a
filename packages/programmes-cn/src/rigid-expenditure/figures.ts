import type { Figure } from '@hedui/core/decide'
import { figures as dibao } from '../dibao/figures.ts'
import { disposable } from '../disposable.ts'

const { basicPensionLeftOut, conscriptsLeftOut, othersLeftOut } = dibao

/** The figures that the standing is decided by. */
export const figures = {
  disposable,
  basicPensionLeftOut,
  conscriptsLeftOut,
  othersLeftOut,
  percent: {
    id: 'rigid-expenditure.percent',
    type: 'count',
    title: { zh: '刚性支出占家庭总收入须超过的百分比', en: 'per cent of income that spending must exceed' },
  },
  validMonths: {
    id: 'rigid-expenditure.valid-months',
    type: 'count',
    title: { zh: '认定有效月数', en: 'months for which it is valid' },
  },
} as const satisfies Readonly<Record<string, Figure>>
