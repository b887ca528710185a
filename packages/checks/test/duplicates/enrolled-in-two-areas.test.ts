import { enrolledInTwoAreas } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const line = (month: string | null, township: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: idOf(1),
  name: '张三',
  programme: 'old-age',
  month,
  township,
  ...more,
})
const rolls = (...enrolment: HostRecord[]) => ({ enrolment })
/** On the rolls of both townships in each of some months. */
const both = (...months: string[]) => months.flatMap((month) => [line(month, '甲乡'), line(month, '乙镇')])

const cases: CheckCase[] = [
  {
    name: 'two months on two rolls',
    given: rolls(...both('2025-09', '2025-10')),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09', '2025-10'],
        amountAtRisk: null,
        facts: { monthsInBoth: 2 },
        evidence: [{ row: 1 }, { row: 2 }, { row: 3 }, { row: 4 }],
      },
    ],
  },
  { name: 'the month of a transfer', given: rolls(...both('2025-09')), silent: true },
  {
    name: 'one month, where the locality allows none',
    given: rolls(...both('2025-09')),
    options: { transfer: 0 },
    finds: [{ facts: { monthsInBoth: 1 } }],
  },
  {
    name: 'two months, where the locality allows two',
    given: rolls(...both('2025-09', '2025-10')),
    options: { transfer: 2 },
    silent: true,
  },
  {
    name: 'months apart',
    given: rolls(...both('2025-06', '2025-10'), line('2025-08', '甲乡')),
    finds: [{ periods: ['2025-06', '2025-10'], facts: { monthsInBoth: 2 }, evidence: [{}, {}, {}, {}] }],
  },
  {
    name: 'moved from one township to another at the turn of the month',
    given: rolls(line('2025-09', '甲乡'), line('2025-10', '乙镇'), line('2025-11', '乙镇')),
    silent: true,
  },
  {
    name: 'twice on the roll of one township',
    given: rolls(...['2025-09', '2025-10'].flatMap((m) => [line(m, '甲乡'), line(m, '甲乡')])),
    silent: true,
  },
  {
    name: 'two programmes in two townships',
    given: rolls(
      ...['2025-09', '2025-10'].flatMap((m) => [line(m, '甲乡'), line(m, '乙镇', { programme: 'tekun' })]),
    ),
    silent: true,
  },
  {
    name: 'two programmes, of which one is drawn in two townships',
    given: rolls(
      ...both('2025-09', '2025-10'),
      ...['2025-09', '2025-10'].map((m) => line(m, '丙乡', { programme: 'tekun' })),
    ),
    finds: [{ programme: 'old-age', evidence: [{}, {}, {}, {}] }],
  },
  {
    name: 'a month after, in which another programme is drawn in the other township',
    given: rolls(
      ...both('2025-09', '2025-10'),
      line('2025-11', '甲乡'),
      line('2025-11', '乙镇', { programme: 'tekun' }),
    ),
    finds: [{ periods: ['2025-09', '2025-10'] }],
  },
  {
    name: 'two programmes, each in two townships, as a lead each',
    given: rolls(
      ...both('2025-09', '2025-10'),
      ...both('2025-09', '2025-10').map((each) => ({ ...each, programme: 'tekun' })),
    ),
    finds: [{}, {}],
  },
  {
    name: 'two persons',
    given: rolls(
      ...both('2025-09', '2025-10').map((each, i) => ({ ...each, beneficiary: idOf(1 + (i % 2)) })),
    ),
    silent: true,
  },
  {
    name: 'two persons, each in two townships, as a lead each',
    given: rolls(
      ...both('2025-09', '2025-10'),
      ...both('2025-09', '2025-10').map((each) => ({ ...each, beneficiary: idOf(2) })),
    ),
    finds: [{}, {}],
  },
  {
    name: 'a township that is not known',
    given: rolls(...both('2025-09'), line('2025-10', '甲乡'), line('2025-10', null)),
    undetermined: true,
  },
  {
    name: 'a programme that is not known',
    given: rolls(...both('2025-09'), line('2025-10', '甲乡'), line('2025-10', '乙镇', { programme: null })),
    undetermined: true,
  },
  {
    name: 'one roll, others not complete',
    given: rolls(line('2025-09', '甲乡'), line('2025-10', '甲乡')),
    covered: [],
    undetermined: true,
  },
  {
    name: 'two rolls that are not complete',
    given: rolls(...both('2025-09', '2025-10')),
    covered: [],
    finds: [{}],
  },
  { name: 'one roll', given: rolls(line('2025-09', '甲乡'), line('2025-10', '甲乡')), silent: true },
  {
    name: 'a damaged number',
    given: rolls(...both('2025-09', '2025-10').map((each) => ({ ...each, beneficiary: damagedId(1) }))),
    silent: true,
  },
]

testCases(enrolledInTwoAreas, cases)
