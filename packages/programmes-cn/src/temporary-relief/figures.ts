import type { Figure } from '@hedui/core/decide'
import { figures as dibao } from '../dibao/figures.ts'
import { disposable } from '../disposable.ts'

/** The figures that temporary relief is decided by. */
export const figures = {
  standard: dibao.standard,
  disposable,
  capStandards: {
    id: 'temporary-relief.cap-standards',
    type: 'count',
    title: { zh: '救助上限（月低保标准的倍数）', en: 'cap, in monthly standards' },
  },
  townshipLimit: {
    id: 'temporary-relief.township-limit',
    type: 'fen',
    lump: true,
    title: { zh: '乡镇（街道）审批限额', en: 'limit up to which the township decides' },
  },
} as const satisfies Readonly<Record<string, Figure>>
