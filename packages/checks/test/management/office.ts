import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const officer = idOf(1)
export const colleague = idOf(2)

/** An officer enters an application of the own township. */
export const act = (more: HostRecord = {}): HostRecord => ({
  item: 'SQ01',
  itemKind: 'application',
  act: 'enter',
  actor: officer,
  name: '张三',
  office: '甲乡民政办',
  at: '2025-09-01',
  township: '甲乡',
  actorTownship: '甲乡',
  ...more,
})

/** An application of a township. */
export const application = (more: HostRecord = {}): HostRecord => ({
  reference: 'SQ01',
  programme: 'dibao.rural',
  beneficiary: idOf(3),
  name: '李四',
  submittedAt: '2025-08-20',
  township: '甲乡',
  ...more,
})

/** Somebody in need, reported and not answered for a week. */
export const report = (more: HostRecord = {}): HostRecord => ({
  reference: 'XS01',
  name: '李四',
  reportedAt: '2025-12-01',
  workingDays: 5,
  township: '甲乡',
  ...more,
})

/** A finding that was confirmed. */
export const closed = (more: HostRecord = {}): HostRecord => ({
  finding: 'f1',
  rule: 'paid-after-death',
  result: 'confirmed',
  reason: '已核实',
  openedAt: '2025-01-05',
  closedAt: '2025-01-20',
  closedMinute: 600,
  actor: officer,
  ...more,
})

/** A finding that nobody closed. */
export const open = (more: HostRecord = {}): HostRecord =>
  closed({ result: 'open', reason: null, closedAt: null, closedMinute: null, actor: null, ...more })
