import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

/** The i-th application on the list, entered half an hour after the one before, with nothing in common. */
export const entry = (i: number, more: HostRecord = {}): HostRecord => ({
  reference: `SQ${i}`,
  submission: 'PX01',
  programme: 'old-age',
  beneficiary: idOf(10 + i),
  name: '李四',
  submittedAt: '2025-09-01',
  submittedMinute: 480 + 30 * i,
  phone: `1380000100${i}`,
  address: `甲乡一村${i}号`,
  reason: '因病致贫',
  township: '甲乡',
  ...more,
})

/** So many applications on one list. */
export const roster = (count: number, more: (i: number) => HostRecord = () => ({})): readonly HostRecord[] =>
  Array.from({ length: count }, (_, i) => entry(i, more(i)))
