import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const [head, wife, other] = [idOf(1), idOf(2), idOf(3)]
/** Seventeen years old on the first day of September 2025, eighteen on the next. */
export const child = idOf(4, '20070902')

const names: Readonly<Record<string, string>> = {
  [head]: '张三',
  [wife]: '李四',
  [other]: '王五',
  [child]: '张小',
}

export const member = (person: string, more: HostRecord = {}): HostRecord => ({
  person,
  name: names[person] ?? null,
  household: 'dibao:1',
  programmeClass: 'dibao',
  month: '2025-09',
  counted: true,
  health: 'good',
  ...more,
})
export const registered = (person: string, relation: string, more: HostRecord = {}): HostRecord => ({
  person,
  household: 'hukou:1',
  relation,
  status: 'resident',
  name: names[person] ?? null,
  ...more,
})
export const tie = (more: HostRecord = {}): HostRecord => ({
  person: head,
  kin: 'spouse',
  other: wife,
  otherName: '李四',
  startedAt: '1980-05-01',
  endedAt: null,
  ...more,
})
/** A couple of one household register, with the wife as a unit counts her. */
export const couple = (more: HostRecord = {}, ties: readonly HostRecord[] = []) => ({
  membership: [member(head), member(wife, more)],
  registration: [registered(head, 'head'), registered(wife, 'spouse')],
  familyTie: ties,
})
