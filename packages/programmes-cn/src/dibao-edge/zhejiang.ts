import type { ProgrammeOverlay } from '@hedui/core/decide'
import { law } from './law.ts'

/** The edge of dibao in Zhejiang: one and a half times the standard or less, and not above the minimum wage. */
export const zhejiangEdge: ProgrammeOverlay = {
  programme: 'dibao.edge',
  id: 'zhejiang',
  version: '1',
  area: '330000',
  // In force on this day; since when was not found.
  from: '2024-01-01',
  to: null,
  basis: [law.zhejiang],
  figures: {
    minimumWage: {
      id: 'minimum-wage',
      type: 'fen',
      title: { zh: '最低月工资标准', en: 'monthly minimum wage' },
    },
  },
  facts: {
    byWage: {
      type: 'fen',
      node: {
        mulDiv: [{ fact: 'minimumWage' }, { fact: 'counted' }, { value: 1, type: 'count' }],
        rounding: 'down',
      },
      title: { zh: '最低月工资×计入人数', en: 'minimum wage × members counted' },
      per: 'month',
    },
    byWageYearly: {
      type: 'fen',
      node: { mul: [{ fact: 'byWage' }, { value: 12, type: 'count' }] },
      title: { zh: '最低月工资×计入人数', en: 'minimum wage × members counted' },
      per: 'year',
    },
  },
  conditions: {
    income: {
      title: {
        zh: '人均收入在低保标准的1.5倍以下（含）',
        en: 'income per head one and a half times the standard or less',
      },
      basis: [law.zhejiang],
      holds: { fact: 'room', operator: 'greaterThanInclusive', value: 0 },
      shows: ['income', 'edge'],
      margin: 'room',
    },
    wage: {
      title: { zh: '人均收入不高于最低月工资标准', en: 'income per head not above the minimum wage' },
      basis: [law.zhejiang],
      holds: { fact: 'income', operator: 'lessThanInclusive', value: { fact: 'byWageYearly' } },
      shows: ['byWage'],
    },
  },
}
