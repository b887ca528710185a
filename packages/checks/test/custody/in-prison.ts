import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const [who, wife, son] = [idOf(1), idOf(2), idOf(3)]
export const sentence = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  custodyKind: 'prison',
  enteredAt: '2024-03-10',
  endsAt: '2027-03-09',
  releasedAt: null,
  ...more,
})
export const paid = (month: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'tekun',
  layer: 'settled',
  month,
  amount: 80_000,
  ...more,
})
export const alone = (month: string | null, custody: HostRecord = {}, payment: HostRecord = {}) => ({
  custody: [sentence(custody)],
  'payment@payment': [paid(month, payment)],
})
export const member = (person: string, more: HostRecord = {}): HostRecord => ({
  person,
  household: 'dibao:1',
  programmeClass: 'dibao',
  month: '2025-09',
  counted: true,
  ...more,
})
/** A household whose head is the wife. */
export const household = (custody: HostRecord, members: readonly HostRecord[]) => ({
  custody: [sentence(custody)],
  membership: [...members],
  'payment@payment': [
    paid('2025-09', { beneficiary: wife, name: '李四', programme: 'dibao.rural', household: 'dibao:1' }),
  ],
})
