import { countedInTwoUnits } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const who = idOf(1)
const listed = (household: string, more: HostRecord = {}): HostRecord => ({
  person: who,
  household,
  programmeClass: 'dibao',
  month: '2025-09',
  counted: true,
  joinedAt: '2020-01-01',
  ...more,
})
const lists = (...membership: HostRecord[]) => ({ membership })
const joining = (joinedAt: string | null) => lists(listed('dibao:1'), listed('dibao:2', { joinedAt }))

const cases: CheckCase[] = [
  {
    name: 'two units that count one person',
    given: lists(listed('dibao:1'), listed('dibao:2')),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        periods: ['2025-09'],
        facts: { units: 2 },
        amountAtRisk: null,
        evidence: [
          { entity: 'membership', row: 1 },
          { entity: 'membership', row: 2 },
        ],
      },
    ],
  },
  {
    name: 'three units',
    given: lists(listed('dibao:1'), listed('dibao:2'), listed('dibao:3')),
    finds: [{ facts: { units: 3 } }],
  },
  {
    name: 'several months as one lead',
    given: lists(
      ...['2025-09', '2025-10'].flatMap((month) => [
        listed('dibao:1', { month }),
        listed('dibao:2', { month }),
      ]),
      listed('dibao:3', { month: '2025-10' }),
    ),
    finds: [{ periods: ['2025-09', '2025-10'], facts: { units: 3 } }],
  },
  {
    name: 'two units, of which one lists the person twice',
    given: lists(listed('dibao:1'), listed('dibao:1'), listed('dibao:2')),
    finds: [{ facts: { units: 2 } }],
  },
  {
    name: 'two units, beside a class of which one unit counts and one only lists',
    given: lists(
      listed('dibao:1'),
      listed('dibao:2'),
      listed('dibao:3', { programmeClass: 'dibao-edge' }),
      listed('dibao:4', { programmeClass: 'dibao-edge', counted: false }),
    ),
    finds: [{ facts: { units: 2 }, evidence: [{ row: 1 }, { row: 2 }] }],
  },
  {
    name: 'two units, beside a class of which one unit counts since nobody knows when and one not long enough',
    given: lists(
      listed('dibao:1'),
      listed('dibao:2'),
      listed('dibao:3', { programmeClass: 'dibao-edge', joinedAt: null }),
      listed('dibao:4', { programmeClass: 'dibao-edge', joinedAt: '2025-09-30' }),
    ),
    options: { overlap: 10 },
    finds: [{ facts: { units: 2 }, evidence: [{ row: 1 }, { row: 2 }] }],
  },
  {
    name: 'joined on the first day of the month after',
    given: lists(listed('dibao:1'), listed('dibao:2', { joinedAt: '2025-10-01' })),
    silent: true,
  },
  {
    name: 'an overlap asked for that is longer than the month',
    given: lists(listed('dibao:1'), listed('dibao:2')),
    options: { overlap: 31 },
    silent: true,
  },
  {
    name: 'one unit that lists a person twice',
    given: lists(listed('dibao:1'), listed('dibao:1')),
    silent: true,
  },
  {
    name: 'listed by a second unit but not counted',
    given: lists(listed('dibao:1'), listed('dibao:2', { counted: false })),
    silent: true,
  },
  {
    name: 'a second list that does not say who counts',
    given: lists(listed('dibao:1'), listed('dibao:2', { counted: null })),
    undetermined: true,
  },
  {
    name: 'a move from one unit to another at the turn of the month',
    given: lists(listed('dibao:1', { month: '2025-09' }), listed('dibao:2', { month: '2025-10' })),
    silent: true,
  },
  {
    name: 'units of two classes',
    given: lists(listed('dibao:1'), listed('dibao:2', { programmeClass: 'dibao-edge' })),
    silent: true,
  },
  {
    name: 'two units of one class beside one of another',
    given: lists(listed('dibao:1'), listed('dibao:2'), listed('dibao:3', { programmeClass: 'dibao-edge' })),
    finds: [{ facts: { units: 2 }, evidence: [{ row: 1 }, { row: 2 }] }],
  },
  {
    name: 'units whose class is not known',
    given: lists(listed('dibao:1'), listed('dibao:2', { programmeClass: null })),
    undetermined: true,
  },
  {
    name: 'two persons',
    given: lists(listed('dibao:1'), listed('dibao:2', { person: idOf(2) })),
    silent: true,
  },
  { name: 'joined on the last day of the month', given: joining('2025-09-30'), finds: [{}] },
  {
    name: 'joined on the last day, where more than a day is asked for',
    given: joining('2025-09-30'),
    options: { overlap: 2 },
    silent: true,
  },
  {
    name: 'an overlap of exactly what is asked for',
    given: joining('2025-09-21'),
    options: { overlap: 10 },
    finds: [{}],
  },
  {
    name: 'a day less than what is asked for',
    given: joining('2025-09-22'),
    options: { overlap: 10 },
    silent: true,
  },
  { name: 'joined on a day that is not known', given: joining(null), options: { overlap: 10 }, finds: [{}] },
  {
    name: 'joined in the month, the day not known',
    given: joining('2025-09'),
    options: { overlap: 10 },
    undetermined: true,
  },
  {
    name: 'two long-standing units, and a third joined at the end of the month',
    given: lists(listed('dibao:1'), listed('dibao:2'), listed('dibao:3', { joinedAt: '2025-09-30' })),
    options: { overlap: 10 },
    finds: [{ facts: { units: 2 } }],
  },
  {
    name: 'two units in lists that are not complete',
    given: lists(listed('dibao:1'), listed('dibao:2')),
    covered: [],
    finds: [{}],
  },
  {
    name: 'one unit in a list that is not complete',
    given: lists(listed('dibao:1')),
    covered: [],
    undetermined: true,
  },
  { name: 'one unit', given: lists(listed('dibao:1')), silent: true },
  {
    name: 'a damaged number',
    given: lists(listed('dibao:1', { person: damagedId(1) }), listed('dibao:2', { person: damagedId(1) })),
    silent: true,
  },
]

const neverOne = 'a unit is counted only beside another, which then is counted too: there is never just one'
const since = 'facts.units.node.path[0].where.all[0].all[1].fact'

testCases(countedInTwoUnits, cases, {
  equivalent: {
    'conditions.operator: greaterThan → greaterThanInclusive': neverOne,
    'conditions.value: 1 → 0': neverOne,
    [`${since}.daysBetween: month of operand 1`]: 'it is the first day of a month as it is',
  },
})
