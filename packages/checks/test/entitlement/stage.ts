import type { HostRecord } from '@hedui/core'

/** A case in which the county took twelve working days to decide, two of which do not count. */
export const stage = (more: HostRecord = {}): HostRecord => ({
  item: 'SQ01',
  programme: 'dibao.rural',
  stage: 'decision',
  track: 'ordinary',
  enteredAt: '2025-11-03',
  leftAt: '2025-11-18',
  workingDays: 12,
  stoppedDays: 2,
  township: '甲乡',
  ...more,
})
