import { reviewOverdue } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { dueForReview, underReview } from '@hedui/core/decide'
import type { CheckCase } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { county, findingsOf, testCases } from '../cases.ts'
import { onRoll, review } from './reviewed.ts'

const given = (line: HostRecord, ...reviews: HostRecord[]) => ({
  enrolment: [onRoll(line)],
  review: reviews.map(review),
})
/** Last looked at on a day, its means stable unless said otherwise. */
const last = (reviewedAt: string | null, more: HostRecord = {}) => given({}, { reviewedAt, ...more })
const variable = { cycle: 'variable' }

const cases: CheckCase[] = [
  {
    name: 'a day more than a year',
    given: last('2024-12-30'),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-11'],
        facts: {
          name: '张*',
          township: '甲乡',
          programme: 'dibao.rural',
          lastAt: '2024-12-30',
          since: 12,
          cycle: 12,
        },
        evidence: [{ entity: 'enrolment' }, { entity: 'review' }],
      },
    ],
  },
  { name: 'a year to the day', given: last('2024-12-31'), silent: true },
  { name: 'a month more than a year', given: last('2024-11-30'), finds: [{ facts: { since: 13 } }] },
  { name: 'eleven months, on an earlier day of the month', given: last('2025-01-01'), silent: true },
  {
    name: 'half a year and a day, means that vary',
    given: last('2025-06-30', variable),
    finds: [{ facts: { cycle: 6 } }],
  },
  { name: 'half a year, means that vary', given: last('2025-07-01', variable), silent: true },
  { name: 'seven months, means that are stable', given: last('2025-05-01'), silent: true },
  {
    name: 'seven months, nobody knows the kind of cycle',
    given: last('2025-05-01', { cycle: null }),
    undetermined: true,
  },
  {
    name: 'two years, nobody knows the kind of cycle',
    given: last('2023-05-01', { cycle: null }),
    finds: [{}],
  },
  {
    name: 'a kind of cycle of which the law says nothing',
    given: last('2025-05-01', { cycle: 'x' }),
    silent: true,
  },
  {
    name: 'the last of several reviews counts',
    given: given(
      {},
      { reviewedAt: '2023-01-01' },
      { reviewedAt: '2025-03-01' },
      { reviewedAt: '2024-01-01' },
    ),
    silent: true,
  },
  {
    name: 'the cycle of the last review counts',
    given: given({}, { reviewedAt: '2024-01-01', ...variable }, { reviewedAt: '2025-03-01' }),
    silent: true,
  },
  {
    name: 'the cycle of the later of two reviews in a month counts',
    given: given({}, { reviewedAt: '2025-03-01', ...variable }, { reviewedAt: '2025-03-15' }),
    silent: true,
  },
  {
    name: 'two reviews of one day, one of which says that means vary',
    given: given({}, { reviewedAt: '2025-03-01', ...variable }, { reviewedAt: '2025-03-01' }),
    finds: [{}],
  },
  {
    name: 'approved again after the review',
    given: given({ approvedAt: '2025-06-02' }, { reviewedAt: '2023-01-01' }),
    silent: true,
  },
  { name: 'approved lately and never reviewed', given: given({ approvedAt: '2025-06-02' }), silent: true },
  {
    name: 'approved long ago and never reviewed',
    given: given({}),
    finds: [{ facts: { lastAt: '2020-03-02', cycle: 12 } }],
  },
  {
    name: 'approved nobody knows when, and never reviewed',
    given: given({ approvedAt: null }),
    undetermined: true,
  },
  {
    name: 'approved nobody knows when, reviewed long ago',
    given: given({ approvedAt: null }, { reviewedAt: '2023-01-01' }),
    undetermined: true,
  },
  { name: 'a review on a day that nobody knows', given: last(null), undetermined: true },
  { name: 'a review in a year that leaves it open', given: last('2024'), undetermined: true },
  { name: 'a review in a year that is long ago', given: last('2023'), finds: [{}] },
  { name: 'a review of another household', given: last('2025-06-02', { household: 'dibao:2' }), finds: [{}] },
  {
    name: 'a register of reviews that may lack some',
    given: last('2023-01-01'),
    covered: ['roll'],
    undetermined: true,
  },
  {
    name: 'a year longer because of an emergency',
    given: last('2023-12-31'),
    options: { lengthened: 12 },
    silent: true,
  },
  {
    name: 'longer than even an emergency allows',
    given: last('2023-12-30'),
    options: { lengthened: 12 },
    finds: [{ facts: { cycle: 24 } }],
  },
  {
    name: 'half a year for everybody, by the place',
    given: last('2025-06-30'),
    options: { cycleStable: 6 },
    finds: [{}],
  },
  {
    name: 'a year where means vary, by the place',
    given: last('2025-06-30', variable),
    options: { cycleVariable: 12 },
    silent: true,
  },
  {
    name: 'on the roll of an earlier month alone',
    given: given({ month: '2025-10' }, { reviewedAt: '2023-01-01' }),
    silent: true,
  },
  {
    name: 'on the roll of the month that the place examines',
    given: given({ month: '2025-10' }, { reviewedAt: '2023-01-01' }),
    options: { monthsBack: 2 },
    finds: [{}],
  },
  {
    name: 'on the roll of a month that nobody knows',
    given: given({ month: null }, { reviewedAt: '2023-01-01' }),
    undetermined: true,
  },
  {
    name: 'a programme without reviews',
    given: given({ programme: 'old-age' }, { reviewedAt: '2023-01-01' }),
    silent: true,
  },
  {
    name: 'a programme that no catalogue knows',
    given: given({ programme: '某补贴' }, { reviewedAt: '2023-01-01' }),
    undetermined: true,
  },
  {
    name: 'a programme that the place reviews',
    given: given({ programme: 'tekun' }, { reviewedAt: '2023-01-01' }),
    options: { programmes: ['tekun'] },
    finds: [{}],
  },
  {
    name: 'households and programmes, each a lead',
    given: {
      enrolment: [onRoll(), onRoll({ household: 'dibao:2' }), onRoll({ programme: 'dibao.urban' })],
      review: [],
    },
    finds: [{}, {}, {}],
  },
  {
    name: 'a household that stands on the roll twice, approved twice',
    given: { enrolment: [onRoll(), onRoll({ approvedAt: '2021-03-02' })], review: [] },
    finds: [{ facts: { since: 69 } }],
  },
]

const firstOfMonth = 'the first day of a month is the first of its month'

testCases(reviewOverdue, cases, {
  equivalent: {
    'facts.dayOfLast.node.daysBetween: month of operand 0': firstOfMonth,
    'facts.dayOfCheck.node.daysBetween: month of operand 0': firstOfMonth,
  },
})

describe('the check and dueForReview', () => {
  const programme = { id: 'dibao.rural', unit: 'household' } as const
  const cycles = Object.entries({ stable: 12, variable: 6 }).map(([id, months]) => ({
    ...{ id, months, programme: programme.id, title: { zh: '', en: '' }, basis: [] },
  }))
  const days = ['02-27', '02-28', '03-31', '06-30', '08-29', '08-30', '08-31', '12-31']
  const looks = [2023, 2024, 2025].flatMap((year) => days.map((day) => `${year}-${day}`))

  it.each(['2024-02-28', '2024-02-29', '2024-12-31', '2025-02-28', '2025-08-30', '2025-12-31'])(
    'name the same households on %s, whatever their cycle and last look',
    (asOf) => {
      const all = Object.keys({ stable: 12, variable: 6 }).flatMap((cycle) =>
        looks.map((reviewedAt) => ({ household: `dibao:${cycle}${reviewedAt}`, cycle, reviewedAt })),
      )
      const month = `${asOf.slice(0, 7)}`
      const each = {
        given: {
          enrolment: all.map(({ household }) => onRoll({ household, month, township: household })),
          review: all.map(review),
        },
        options: { monthsBack: 0 },
        asOf,
      }
      const roll = underReview(county(each), programme, { month, cycle: null })
      const late = dueForReview(roll, { cycles, until: asOf }).filter(({ isLate }) => isLate)
      const found = findingsOf(reviewOverdue, each).map(({ facts }) => facts.township)
      expect(late.length).toBeGreaterThan(0)
      expect(found.sort()).toEqual(late.map(({ id }) => id).sort())
    },
  )
})
