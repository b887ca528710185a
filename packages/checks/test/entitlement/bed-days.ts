import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const who = idOf(1)
export const claim = (more: HostRecord): HostRecord => ({
  person: who,
  institution: '甲院',
  month: '2025-09',
  days: 30,
  amount: 30_000,
  ...more,
})
export const stay = (more: HostRecord): HostRecord => ({
  person: who,
  institution: '甲院',
  enteredAt: '2024-01-10',
  leftAt: null,
  leave: null,
  ...more,
})
