import type { Figure } from '@hedui/core/decide'
import { figures as dibao } from '../dibao/figures.ts'

/** The figures that the edge is decided by. */
export const figures = {
  ...dibao,
  percent: {
    id: 'dibao.edge-percent',
    type: 'count',
    title: { zh: '低保边缘线（低保标准的百分比）', en: 'edge line, per cent of the standard' },
  },
} as const satisfies Readonly<Record<string, Figure>>
