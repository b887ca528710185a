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
/** The place says which numbers are its own; those of the cases begin so. */
const own = { ownPrefixes: ['341525'] }
const from = (area: string, person = idOf(4, '19880101', area)) =>
  unit(member(person, { relation: 'spouse' }), absent)

const cases: CheckCase[] = [
  {
    name: 'nobody of that number is registered',
    given: unit(member(who, { relation: 'son' }), absent),
    options: own,
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
    options: own,
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'joined exactly a year ago',
    given: unit(member(who, { joinedAt: '2024-09-30' }), absent),
    options: own,
    finds: [{ severity: 'high' }],
  },
  {
    name: 'joined two months ago, where the locality takes a month for late',
    given: unit(member(who, { joinedAt: '2025-07-01' }), absent),
    options: { newMemberWindow: 1, ...own },
    finds: [{ severity: 'high' }],
  },
  {
    name: 'joined thirteen months before another month, by the default',
    given: unit(member(who, { joinedAt: '2024-08-31' }), absent),
    options: own,
    finds: [{ severity: 'high' }],
  },
  {
    name: 'a day of joining that is not known',
    given: unit(member(who, { joinedAt: null }), absent),
    options: own,
    finds: [{ severity: 'high' }],
  },
  {
    name: 'a number that another county issued: may be registered there',
    given: from('510922'),
    options: own,
    finds: [{ severity: 'info', tier: 'B' }],
  },
  {
    name: 'a number of another county, joined lately: a note all the same',
    given: unit(member(idOf(4, '19880101', '510922'), { joinedAt: '2025-09-01' }), absent),
    options: own,
    finds: [{ severity: 'info' }],
  },
  {
    name: 'a number that the place issued under a former code',
    given: from('342427'),
    options: { ownPrefixes: ['341525', '342427'] },
    finds: [{ severity: 'high' }],
  },
  {
    name: 'a place that does not say which numbers are its own',
    given: from('341525'),
    finds: [{ severity: 'info' }],
  },
  {
    name: 'a number of another county, registered here with the unit',
    given: unit(member(idOf(4, '19880101', '510922')), [
      registered(head),
      registered(idOf(4, '19880101', '510922')),
    ]),
    options: own,
    silent: true,
  },
  {
    name: 'no relative, by a number of another county, registered here elsewhere',
    given: unit(member(idOf(4, '19880101', '510922')), [
      registered(head),
      registered(idOf(4, '19880101', '510922'), 'hukou:2'),
    ]),
    options: own,
    finds: [{ severity: 'high' }],
  },
  ...['810000', '820000', '830000', '931840'].map(
    (area): CheckCase => ({
      name: `a residence permit, ${area}: no household register has it`,
      given: from(area),
      options: own,
      undetermined: true,
    }),
  ),
  {
    name: 'a foreigner’s card of 2017: no household register has it',
    given: from('', 'USA310000000001'),
    undetermined: true,
  },
  {
    name: 'a residence permit, not counted',
    given: unit(member(idOf(4, '19880101', '830000'), { counted: false }), absent),
    options: own,
    silent: true,
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
    name: 'nobody of that number in a register that is complete for one township',
    given: unit(member(who, { relation: 'son', township: '甲乡' }), absent),
    options: own,
    covered: ['members'],
    coverage: [{ register: 'population', programme: null, area: '甲乡', from: '1900-01-01', to: null }],
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
