import { fabricatedMember } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const [who, head, other] = [idOf(1), idOf(2), idOf(3)]
const member = (person: string, more: HostRecord = {}): HostRecord => ({
  person,
  name: '张三',
  household: 'dibao:1',
  programmeClass: 'dibao',
  month: '2025-09',
  counted: true,
  relation: 'other',
  joinedAt: '2020-01-05',
  ...more,
})
const headed = (more: HostRecord = {}) => member(head, { name: '李四', relation: 'head', ...more })
const registered = (person: string, household: string | null = 'hukou:1'): HostRecord => ({
  person,
  household,
})
const unit = (
  member: HostRecord,
  registration: readonly HostRecord[] = [registered(head), registered(who, 'hukou:2')],
) => ({ membership: [headed(), member], registration })
const absent = [registered(head)]

const cases: CheckCase[] = [
  {
    name: 'nobody of that number is registered',
    given: unit(member(who, { relation: 'son' }), absent),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: null,
        periods: ['2025-09'],
        amountAtRisk: null,
        facts: { registered: false },
        evidence: [{ entity: 'membership' }],
      },
    ],
  },
  {
    name: 'no relative, registered elsewhere',
    given: unit(member(who)),
    finds: [
      {
        severity: 'high',
        facts: { registered: true, sameBook: false },
        evidence: [{ entity: 'membership' }, { entity: 'registration' }],
      },
    ],
  },
  {
    name: 'not a relative, by the list',
    given: unit(member(who, { relation: 'non-relative' })),
    finds: [{}],
  },
  {
    name: 'no relative, registered with the household: who cares for it',
    given: unit(member(who), [registered(head), registered(who)]),
    silent: true,
  },
  {
    name: 'no relative, said to live with the household',
    given: unit(member(who, { livesTogether: true })),
    silent: true,
  },
  {
    name: 'no relative, said not to live with the household',
    given: unit(member(who, { livesTogether: false })),
    finds: [{}],
  },
  {
    name: 'a wife who is registered with her parents',
    given: unit(member(who, { relation: 'spouse' })),
    silent: true,
  },
  {
    name: 'a nephew, where the locality asks that he be registered with the household',
    given: unit(member(who, { relation: 'other-relative' })),
    options: { unrelated: ['other-relative'] },
    finds: [{}],
  },
  { name: 'listed and not counted', given: unit(member(who, { counted: false }), absent), silent: true },
  {
    name: 'registered with another whom the unit counts, not with the head',
    given: {
      membership: [headed(), member(who), member(other, { relation: 'son' })],
      registration: [registered(head), registered(who, 'hukou:2'), registered(other, 'hukou:2')],
    },
    silent: true,
  },
  {
    name: 'registered with one of another unit only',
    given: {
      membership: [headed(), member(who), member(other, { household: 'dibao:2', relation: 'head' })],
      registration: [registered(head), registered(who, 'hukou:2'), registered(other, 'hukou:2')],
    },
    finds: [{}],
  },
  {
    name: 'joined within the year: lower',
    given: unit(member(who, { joinedAt: '2024-10-31' }), absent),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'joined exactly a year ago',
    given: unit(member(who, { joinedAt: '2024-09-30' }), absent),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'joined two months ago, where the locality takes a month for late',
    given: unit(member(who, { joinedAt: '2025-07-01' }), absent),
    options: { newMemberWindow: 1 },
    finds: [{ severity: 'high' }],
  },
  {
    name: 'joined thirteen months before another month, by the default',
    given: unit(member(who, { joinedAt: '2024-08-31' }), absent),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'a day of joining that is not known',
    given: unit(member(who, { joinedAt: null }), absent),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'two months as one lead',
    given: {
      membership: ['2025-09', '2025-10'].flatMap((month) => [headed({ month }), member(who, { month })]),
      registration: [registered(head)],
    },
    finds: [{ periods: ['2025-09', '2025-10'] }],
  },
  {
    name: 'two persons of a unit, and one of another, as a lead each',
    given: {
      membership: [headed(), member(who), member(other), member(who, { household: 'dibao:2' })],
      registration: [registered(head)],
    },
    finds: [{}, {}, {}],
  },
  {
    name: 'nobody knows whether the member counts',
    given: unit(member(who, { counted: null }), absent),
    undetermined: true,
  },
  {
    name: 'a relation that is not known',
    given: unit(member(who, { relation: null })),
    undetermined: true,
  },
  {
    name: 'no relative, of whom the register does not say which book',
    given: unit(member(who), [registered(head), registered(who, null)]),
    undetermined: true,
  },
  {
    name: 'nobody of that number in a register that is not complete',
    given: unit(member(who, { relation: 'son' }), absent),
    covered: ['members'],
    undetermined: true,
  },
  {
    name: 'no relative, in a list of members that is not complete',
    given: unit(member(who)),
    covered: ['population'],
    undetermined: true,
  },
  {
    name: 'a damaged number',
    given: unit(member(damagedId(1), { relation: 'son' }), absent),
    undetermined: true,
  },
]

testCases(fabricatedMember, cases, {
  unseen: { 'all[1].any[1].all[2].not: never unknown': 'what no list says is not said' },
})
