import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const paid = (more: HostRecord = {}): HostRecord => ({
  beneficiary: idOf(1),
  name: '张三',
  programme: 'dibao.rural',
  layer: 'settled',
  month: '2025-09',
  amount: 80_000,
  household: 'dibao:1',
  paidAt: '2025-09-20',
  township: '甲乡',
  village: '子村',
  ...more,
})
/** A line of a list that was up for a week, ending well before the payment. */
export const listed = (more: HostRecord = {}): HostRecord => ({
  class: 'dibao',
  programme: 'dibao.rural',
  month: '2025-09',
  name: '张*',
  days: 7,
  from: '2025-09-05',
  to: '2025-09-11',
  township: '甲乡',
  village: '子村',
  ...more,
})
/** Money for a household of a village, and a line of the list that the village published. */
export const inVillage = (line: HostRecord = {}, more: HostRecord = {}) => ({
  'payment@payment': [paid(more)],
  publication: [listed(line)],
})
