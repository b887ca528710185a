import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

/** A payment of September to the i-th person. */
export const paid = (i: number, amount: number | null, more: HostRecord = {}): HostRecord => ({
  programme: 'old-age',
  layer: 'instructed',
  month: '2025-09',
  beneficiary: idOf(i),
  amount,
  township: '甲乡',
  village: '一村',
  ...more,
})

/** A hundred persons or more, paid 1,00 yuan each. */
export const crowd = (count: number, first = 100): readonly HostRecord[] =>
  Array.from({ length: count }, (_, i) => paid(first + i, 10_000))
