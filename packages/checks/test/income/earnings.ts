import type { HostRecord } from '@hedui/core'
import { member, paid, who, wife } from '../means-tested.ts'

/** The standard for one over three months in the country; in towns 240,000.25. */
export const [rural, urban] = [198_000, 240_001]

export const wages = (revenue: number | null, more: HostRecord = {}): HostRecord => ({
  person: who,
  incomeKind: 'wage',
  earnedFrom: '2025-09-01',
  earnedTo: '2025-09-30',
  revenue,
  taxable: 0,
  ...more,
})
export const pension = (amount: number | null, more: HostRecord = {}): HostRecord => ({
  person: who,
  scheme: 'employee-pension',
  month: '2025-09',
  amount,
  ...more,
})
export const found = (amount: number | null, more: HostRecord = {}): HostRecord => ({
  person: who,
  household: null,
  type: 'wage',
  amount,
  firstMonth: '2025-09',
  lastMonth: '2025-09',
  ...more,
})
export const shared = (amount: number | null, more: HostRecord = {}): HostRecord =>
  found(amount, { person: null, household: 'dibao:1', ...more })

type Records = Readonly<Record<string, readonly HostRecord[]>>

/** A household of one who counts, and what is paid to it. */
export const one = (given: Records, more: HostRecord = {}) => ({
  membership: [member(who)],
  'payment@payment': [paid({ programme: 'dibao.rural', household: 'dibao:1', ...more })],
  ...given,
})
export const two = (given: Records, more: HostRecord = {}) =>
  one({ membership: [member(who), member(wife, more)], ...given })
