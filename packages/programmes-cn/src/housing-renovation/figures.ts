import type { Figure } from '@hedui/core/decide'

/** What is paid, by what is done. */
export const figures = {
  repair: {
    id: 'housing-renovation.repair',
    type: 'fen',
    lump: true,
    title: { zh: '维修加固（C级）补助', en: 'repair (grade C)' },
  },
  rebuilding: {
    id: 'housing-renovation.rebuilding',
    type: 'fen',
    lump: true,
    title: { zh: '拆除重建（D级或无房）补助', en: 'rebuilding (grade D, or no house)' },
  },
} as const satisfies Readonly<Record<string, Figure>>
