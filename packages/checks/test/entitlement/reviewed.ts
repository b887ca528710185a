import type { HostRecord } from '@hedui/core'

const household = 'dibao:1'

/** A household on the roll of November 2025 that was approved in 2020. */
export const onRoll = (more: HostRecord = {}): HostRecord => ({
  programme: 'dibao.rural',
  month: '2025-11',
  household,
  name: '张三',
  approvedAt: '2020-03-02',
  township: '甲乡',
  ...more,
})

/** Its review, by which its means are stable. */
export const review = (more: HostRecord = {}): HostRecord => ({
  household,
  reviewedAt: '2025-03-02',
  cycle: 'stable',
  ...more,
})
