import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const [head, son, other] = [idOf(1), idOf(2), idOf(3)]

export type Given = {
  readonly housingAward: readonly HostRecord[]
  readonly awardMember: readonly HostRecord[]
}

/** An award; files are named by their month. */
export const award = (month: string | null, more: HostRecord = {}): HostRecord => ({
  reference: `W${month}`,
  person: head,
  household: 'hukou:1',
  month,
  amount: 2_000_000,
  plot: `P${month}`,
  scheme: '农村危房改造',
  status: 'accepted',
  ...more,
})
export const now = (more: HostRecord = {}) => award('2024-05', more)
export const listed = (month: string, ...members: string[]): HostRecord[] =>
  members.map((person) => ({ reference: `W${month}`, person }))
export const toOther = (month: string, more: HostRecord = {}) =>
  award(month, { person: other, household: 'hukou:3', ...more })
export const awards = (...housingAward: HostRecord[]): Given => ({ housingAward, awardMember: [] })
export const counts = { own: 0, family: 0, plot: 0, members: 0 }

/** A father awarded with his son in the household, and the son three years later. */
export const fatherAndSon = (first: HostRecord = {}, second: HostRecord = {}, then = [head, son]) => ({
  housingAward: [award('2021-05', first), now({ person: son, ...second })],
  awardMember: [...listed('2021-05', ...then), ...listed('2024-05', son)],
})
/** A wife who is awarded, with a husband who was three years before. */
export const husband = (first: HostRecord = {}) => ({
  housingAward: [award('2021-05', first), now({ person: son })],
  awardMember: listed('2024-05', son, head),
})
export const otherScheme = { scheme: '抗震改造' }

export const onePlot = (first: HostRecord = {}) =>
  awards(toOther('2021-05', { plot: 'P1', ...first }), now({ plot: 'P1' }))
export const and = (
  { housingAward, awardMember }: Given,
  award: HostRecord,
  ...members: HostRecord[]
): Given => ({
  housingAward: [...housingAward, award],
  awardMember: [...awardMember, ...members],
})
export const revoked = (more: HostRecord = {}) => award('2018-05', { status: 'revoked', ...more })
export const later = (more: HostRecord = {}) => award('2025-05', more)
