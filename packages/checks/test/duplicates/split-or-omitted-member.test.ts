import { splitOrOmittedMember } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testDetector } from '../detecting.ts'
import { child, couple, head, member, other, registered, tie, wife } from './couple.ts'
import { byRegisters } from './couple-by-registers.ts'
import { joinedLater } from './joined-later.ts'

const apart = (more: HostRecord = {}) => couple({ household: 'dibao:2', ...more })
const left = (relation: string, more: HostRecord = {}, person = wife) => ({
  membership: [member(head)],
  registration: [registered(head, 'head'), registered(person, relation, more)],
  familyTie: [],
})
const alone = (more: HostRecord, certificates: readonly HostRecord[] = []) => ({
  ...couple({ household: 'dibao:2', ...more }),
  membership: [member(head), member(other), member(wife, { household: 'dibao:2', ...more })],
  disabilityCertificate: certificates,
})
const certificate = (disabilityLevel: string | null, more: HostRecord = {}): HostRecord => ({
  person: wife,
  disabilityLevel,
  certificateStatus: 'valid',
  ...more,
})

const cases: CheckCase[] = [
  { name: 'a couple in one unit', given: couple({}, [tie()]), silent: true },
  {
    name: 'a couple of one book, in two units',
    given: apart(),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        periods: ['2025-09'],
        amountAtRisk: null,
        facts: { split: 1 },
        evidence: [{ entity: 'membership' }, { entity: 'registration' }],
      },
    ],
  },
  {
    name: 'the wife is listed elsewhere, and not counted',
    given: apart({ counted: false }),
    finds: [{ facts: { split: 0, omitted: 1 } }],
  },
  {
    name: 'two units in two months',
    given: apart({ month: '2025-10' }),
    finds: [{ facts: { split: 0, omitted: 1 } }],
  },
  {
    name: 'a unit of another kind',
    given: apart({ programmeClass: 'tekun' }),
    finds: [{ facts: { split: 0, omitted: 1 } }],
  },
  {
    name: 'counted by this unit too: another check',
    given: { ...apart(), membership: [member(head), member(wife), member(wife, { household: 'dibao:2' })] },
    silent: true,
  },
  {
    name: 'listed in this unit and not counted, counted by another',
    given: {
      ...apart(),
      membership: [member(head), member(wife, { counted: false }), member(wife, { household: 'dibao:2' })],
    },
    finds: [{ facts: { split: 1, omitted: 0 } }],
  },
  {
    name: 'on the list by her name, with a wrong number',
    given: { ...left('spouse'), membership: [member(head), member(other, { name: '李四' })] },
    silent: true,
  },
  {
    name: 'counted here by her name, with a wrong number, and elsewhere',
    given: {
      ...apart(),
      membership: [member(head), member(other, { name: '李四' }), member(wife, { household: 'dibao:2' })],
    },
    silent: true,
  },
  {
    name: 'a wife who moved in three months ago',
    given: left('spouse', { movedInAt: '2025-06-30' }),
    finds: [{}],
  },
  { name: 'a wife who moved in lately', given: left('spouse', { movedInAt: '2025-07-01' }), silent: true },
  {
    name: 'a wife who moved in lately, where that is to be told at once',
    given: left('spouse', { movedInAt: '2025-09-16' }),
    options: { grace: 0 },
    finds: [{}],
  },
  {
    name: 'a son born three months ago',
    given: left('son', {}, idOf(6, '20250630')),
    finds: [{}],
  },
  { name: 'a son born lately', given: left('son', {}, idOf(6, '20250701')), silent: true },
  { name: 'on the list of the unit, not counted', given: couple({ counted: false }), silent: true },
  {
    name: 'the wife is on no list',
    given: left('spouse'),
    finds: [{ facts: { split: 0, omitted: 1 } }],
  },
  { name: 'a son of seventeen is on no list', given: left('son', {}, child), finds: [{}] },
  { name: 'a daughter of seventeen is on no list', given: left('daughter', {}, child), finds: [{}] },
  {
    name: 'a son who turned eighteen on the first of the month',
    given: left('son', {}, idOf(6, '20070901')),
    silent: true,
  },
  {
    name: 'a son of seventeen, where a minor is under sixteen',
    given: left('son', {}, child),
    options: { minorUnder: 16 },
    silent: true,
  },
  { name: 'a grown-up son is on no list', given: left('son'), silent: true },
  { name: 'a mother is on no list', given: left('parent'), silent: true },
  {
    name: 'a son by a foreigner’s number, which has no birth date in it',
    given: left('son', {}, '931840198002290014'),
    undetermined: true,
  },
  { name: 'a relation that is not known', given: left(null as never), undetermined: true },
  { name: 'the wife moved away', given: left('spouse', { status: 'moved-out' }), silent: true },
  {
    name: 'the head moved away',
    given: {
      ...left('spouse'),
      registration: [registered(head, 'head', { status: 'moved-out' }), registered(wife, 'spouse')],
    },
    silent: true,
  },
  { name: 'the wife is in another book', given: left('spouse', { household: 'hukou:2' }), silent: true },
  {
    name: 'somebody who is not the head, with a wife of the head',
    given: { ...left('spouse'), registration: [registered(head, 'son'), registered(wife, 'spouse')] },
    silent: true,
  },
  {
    name: 'the wife is dead',
    given: { ...left('spouse'), 'death@death': [{ person: wife, date: '2025-06-03' }] },
    silent: true,
  },
  {
    name: 'a severely ill wife as a unit of one',
    given: alone({ health: 'severe' }),
    finds: [{ facts: { split: 0, omitted: 1 } }],
  },
  {
    name: 'a severely ill wife as a unit of one, where that is not allowed',
    given: alone({ health: 'severe' }),
    options: { singlePersonRule: false },
    finds: [{ facts: { split: 1 } }],
  },
  {
    name: 'a severely disabled wife as a unit of one',
    given: alone({}, [certificate('1')]),
    finds: [{ facts: { split: 0 } }],
  },
  {
    name: 'a wife disabled in the second degree as a unit of one',
    given: alone({}, [certificate('2')]),
    finds: [{ facts: { split: 0 } }],
  },
  {
    name: 'a wife disabled in the third degree as a unit of one',
    given: alone({}, [certificate('3')]),
    finds: [{ facts: { split: 1 } }],
  },
  {
    name: 'a certificate that lapsed',
    given: alone({}, [certificate('1', { certificateStatus: 'cancelled' })]),
    finds: [{ facts: { split: 1 } }],
  },
  {
    name: 'a severely ill head as a unit of one, whose wife is elsewhere',
    given: {
      ...apart(),
      membership: [member(head, { health: 'severe' }), member(wife, { household: 'dibao:2' })],
    },
    silent: true,
  },
  {
    name: 'a head of whom nobody knows whether he is ill, as a unit of one',
    given: {
      ...apart(),
      membership: [member(head, { health: null }), member(wife, { household: 'dibao:2' })],
    },
    undetermined: true,
  },
  {
    name: 'a severely ill head who is not alone',
    given: {
      ...apart(),
      membership: [member(head, { health: 'severe' }), member(other), member(wife, { household: 'dibao:2' })],
    },
    finds: [{}],
  },
  {
    name: 'a severely ill head and one who is not counted',
    given: {
      ...apart(),
      membership: [
        member(head, { health: 'severe' }),
        member(other, { counted: false }),
        member(wife, { household: 'dibao:2' }),
      ],
    },
    silent: true,
  },
  {
    name: 'the head is not counted',
    given: { ...left('spouse'), membership: [member(head, { counted: false })] },
    silent: true,
  },
  {
    name: 'nobody knows whether the head counts',
    given: { ...left('spouse'), membership: [member(head, { counted: null })] },
    undetermined: true,
  },
  {
    name: 'nobody knows whether the wife counts elsewhere, listed here too',
    given: {
      ...apart(),
      membership: [
        member(head),
        member(wife, { counted: false }),
        member(wife, { household: 'dibao:2', counted: null }),
      ],
    },
    undetermined: true,
  },
  {
    name: 'a unit of another class',
    given: { ...left('spouse'), membership: [member(head, { programmeClass: 'dibao-edge' })] },
    silent: true,
  },
  {
    name: 'a unit of another class that is examined',
    given: { ...left('spouse'), membership: [member(head, { programmeClass: 'dibao-edge' })] },
    options: { programmes: ['dibao-edge'] },
    finds: [{}],
  },
  {
    name: 'nobody knows which programme',
    given: { ...left('spouse'), membership: [member(head, { programmeClass: null })] },
    undetermined: true,
  },
  {
    name: 'no register of marriages, a couple in one unit',
    given: couple(),
    covered: ['members', 'population'],
    silent: true,
  },
  {
    name: 'no register of marriages, and two units',
    given: apart(),
    covered: ['members', 'population', 'disability-certificate'],
    finds: [{}],
  },
  {
    name: 'a list of members that is not complete',
    given: left('spouse'),
    covered: ['population', 'family-tie'],
    undetermined: true,
  },
  {
    name: 'two months as one lead, two heads as a lead each',
    given: {
      membership: [
        ...['2025-09', '2025-10'].map((month) => member(head, { month })),
        member(other, { household: 'dibao:3' }),
      ],
      registration: [
        registered(head, 'head'),
        registered(wife, 'spouse'),
        registered(other, 'head', { household: 'hukou:3' }),
        registered(child, 'son', { household: 'hukou:3' }),
      ],
      familyTie: [],
    },
    finds: [{ periods: ['2025-09', '2025-10'] }, {}],
  },
]

testDetector(splitOrOmittedMember, [...cases, ...byRegisters, ...joinedLater])
