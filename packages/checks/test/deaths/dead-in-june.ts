import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const [who, wife, son] = [idOf(1), idOf(2), idOf(3)]
export const died = (date: string | null, more: HostRecord = {}) => [
  { person: who, name: '张三', date, ...more },
]
export const paid = (month: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'old-age',
  layer: 'settled',
  kind: 'regular',
  month,
  amount: 10_000,
  ...more,
})
/** A personal benefit paid for a month; the person died in June. */
export const alone = (month: string | null, more: HostRecord = {}) => ({
  'death@death': died('2025-06-03'),
  'payment@payment': [paid(month, more)],
})
