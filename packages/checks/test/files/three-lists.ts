import type { Coverage, HostRecord } from '@hedui/core'
import { type CheckCase, everywhere, idOf } from '@hedui/testing'

const who = idOf(1)
const of = { beneficiary: who, programme: 'old-age', month: '2025-09', kind: 'regular', amount: 5_000 }
export const roll = (more: HostRecord = {}): HostRecord => ({ ...of, layer: 'declared', ...more })
export const order = (more: HostRecord = {}): HostRecord => ({
  ...of,
  layer: 'instructed',
  reference: 'A1',
  ...more,
})
export const returned = { reference: 'A1', outcome: 'returned' }
export const lists = (declared: readonly HostRecord[], orders: readonly HostRecord[], more = {}) => ({
  'payment@roll': declared,
  'payment@payment': orders,
  ...more,
})

export const home = { programme: 'dibao.rural', household: 'dibao:1', amount: 90_000 }
export const member = { beneficiary: who, programme: 'dibao.rural', household: 'dibao:1', month: '2025-09' }
export const line = (amount: number | null, more: HostRecord = {}): HostRecord => ({
  class: 'dibao',
  household: 'dibao:1',
  month: '2025-09',
  amount,
  ...more,
})
export const household = (published: readonly HostRecord[], more: HostRecord = {}) => ({
  ...lists([roll({ ...home, ...more })], [order({ ...home, ...more })]),
  enrolment: [{ ...member, ...more }],
  publication: published,
})

const all = ['roll', 'payment', 'settlement', 'publication']
export const only = (register: string, more: Partial<Coverage>): Pick<CheckCase, 'covered' | 'coverage'> => ({
  covered: all.filter((one) => one !== register),
  coverage: [{ ...everywhere(register), ...more }],
})
