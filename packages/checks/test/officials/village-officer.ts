import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const cadre = idOf(1)

export const drawn = (programme: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: cadre,
  name: '张三',
  programme,
  layer: 'settled',
  month: '2025-06',
  amount: 60_000,
  ...more,
})
export const seated = (more: HostRecord = {}): HostRecord => ({
  person: cadre,
  name: '张三',
  duty: '村委会主任',
  startedAt: '2021-03-01',
  endedAt: null,
  pay: 300_000,
  ...more,
})
/** A paid village officer, the benefits paid to him, and the awards that his house had. */
export const officer = (
  programmes: readonly (string | null)[],
  awards: readonly (string | null)[] = [],
  more: HostRecord = {},
) => ({
  'post@village-officers': [seated(more)],
  'payment@payment': programmes.map((programme) => drawn(programme)),
  housingAward: awards.map((month, n) => ({ reference: `D${n}`, person: cadre, month })),
})
