import { bedDaysOverclaimed } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases, unknownMoney } from '../cases.ts'
import { claim, stay, who } from './bed-days.ts'

const [other] = [idOf(2)]
const options = { allowedAbsence: 5 }
const claimed = (days: number | null, ...stays: HostRecord[]) => ({
  bedDayClaim: [claim({ days })],
  stay: stays.map(stay),
})
const died = (date: string) => ({ death: [{ person: who, date }] })
const over = (days: number) => [{ facts: { over: days } }]

const table: CheckCase[] = [
  { name: 'a full month', given: claimed(30, {}), silent: true },
  {
    name: 'a full month for somebody who came on the 11th',
    given: {
      ...claimed(30, { enteredAt: '2025-09-11' }),
      death: [{ person: who, date: '2025-12-01' }],
    },
    finds: [
      {
        severity: 'high',
        tier: 'B',
        periods: ['2025-09'],
        amountAtRisk: { fen: 10_000, basis: 'upper-bound' },
        facts: { person: 1, claimed: 30, valid: 20, over: 10 },
        evidence: [
          { file: '(bedDayClaim)', row: 1, entity: 'bedDayClaim' },
          { file: '(death)', row: 1, entity: 'death' },
          { file: '(stay)', row: 1, entity: 'stay' },
        ],
      },
    ],
  },
  { name: 'the days from the 11th', given: claimed(20, { enteredAt: '2025-09-11' }), silent: true },
  { name: 'a day more than from the 11th', given: claimed(21, { enteredAt: '2025-09-11' }), finds: over(1) },
  { name: 'the days before that of leaving', given: claimed(9, { leftAt: '2025-09-10' }), silent: true },
  { name: 'the day of leaving too', given: claimed(10, { leftAt: '2025-09-10' }), finds: over(1) },
  { name: 'left after the month', given: claimed(30, { leftAt: '2025-10-10' }), silent: true },
  { name: 'left before the month', given: claimed(30, { leftAt: '2025-08-10' }), finds: over(30) },
  { name: 'came after the month', given: claimed(30, { enteredAt: '2025-10-01' }), finds: over(30) },
  { name: 'never stayed there', given: claimed(30), finds: over(30) },
  {
    name: 'the days before that of death',
    given: { ...claimed(9, {}), ...died('2025-09-10') },
    silent: true,
  },
  { name: 'the day of death too', given: { ...claimed(10, {}), ...died('2025-09-10') }, finds: over(1) },
  {
    name: 'death after leaving',
    given: { ...claimed(9, { leftAt: '2025-09-10' }), ...died('2025-09-20') },
    silent: true,
  },
  {
    name: 'leave within the allowance',
    given: claimed(30, { leave: '2025-09-11至2025-09-15' }),
    silent: true,
  },
  { name: 'leave of a day more', given: claimed(30, { leave: '2025-09-11至2025-09-16' }), finds: over(1) },
  {
    name: 'leave beyond the allowance that is not claimed',
    given: claimed(29, { leave: '2025-09-11至2025-09-16' }),
    silent: true,
  },
  {
    name: 'leave that ends in the next month',
    given: claimed(30, { leave: '2025-09-25至2025-10-20' }),
    finds: over(1),
  },
  {
    name: 'leave that began in the month before',
    given: claimed(30, { leave: '2025-08-20至2025-09-06' }),
    finds: over(1),
  },
  { name: 'leave of another month', given: claimed(30, { leave: '2025-07-01至2025-07-31' }), silent: true },
  {
    name: 'a leave longer than the stay',
    given: claimed(1, { enteredAt: '2025-09-28', leave: '2025-09-01至2025-09-30' }),
    finds: over(1),
  },
  { name: 'a leave that nobody can read', given: claimed(30, { leave: '国庆回家' }), undetermined: true },
  {
    name: 'two stays that follow each other',
    given: claimed(29, { leftAt: '2025-09-10' }, { enteredAt: '2025-09-11' }),
    silent: true,
  },
  {
    name: 'days that another home claims',
    given: {
      bedDayClaim: [claim({ days: 9 }), claim({ days: 20, institution: '乙院' })],
      stay: [stay({ leftAt: '2025-09-10' }), stay({ enteredAt: '2025-09-11', institution: '乙院' })],
    },
    silent: true,
  },
  {
    name: 'a stay in another home, which is no evidence',
    given: claimed(30, { leftAt: '2025-09-10' }, { enteredAt: '2025-09-11', institution: '乙院' }),
    finds: [{ facts: { over: 21 }, evidence: [{ entity: 'bedDayClaim' }, { entity: 'stay' }] }],
  },
  {
    name: 'a stay in a home that is not stated may be there',
    given: claimed(29, { leftAt: '2025-09-10' }, { enteredAt: '2025-09-11', institution: null }),
    undetermined: true,
  },
  {
    name: 'two residents and a third who was there, as one lead on the home',
    given: {
      bedDayClaim: [
        claim({ person: other }),
        claim({ person: idOf(3) }),
        claim({}),
        claim({ month: '2025-10', days: 31 }),
        claim({ institution: '乙院' }),
      ],
      stay: [
        stay({}),
        stay({ person: other, enteredAt: '2025-09-29' }),
        stay({ person: idOf(3), enteredAt: '2025-09-30' }),
      ],
    },
    finds: [
      {
        periods: ['2025-09'],
        facts: { person: 2, claimed: 60, valid: 3, over: 57 },
        amountAtRisk: { fen: 57_000 },
      },
      { facts: { over: 30 } },
    ],
  },
  {
    name: 'two months',
    given: {
      bedDayClaim: [claim({}), claim({ month: '2025-10', days: 31, amount: 31_000 })],
      stay: [],
    },
    finds: [{ periods: ['2025-09', '2025-10'], facts: { claimed: 61 } }],
  },
  {
    name: 'an amount that does not divide, rounded half up',
    given: { bedDayClaim: [claim({ days: 4, amount: 10 })], stay: [stay({ enteredAt: '2025-09-28' })] },
    finds: [{ amountAtRisk: { fen: 3 } }],
  },
  {
    name: 'an amount that does not divide, rounded down',
    given: { bedDayClaim: [claim({ days: 3, amount: 10 })], stay: [stay({ enteredAt: '2025-09-29' })] },
    finds: [{ amountAtRisk: { fen: 3 } }],
  },
  {
    name: 'left and died after the month',
    given: { ...claimed(31, { leftAt: '2025-10-10' }), ...died('2025-10-20') },
    finds: over(1),
  },
  {
    name: 'a short leave, and a day too many',
    given: claimed(31, { leave: '2025-09-11至2025-09-12' }),
    finds: over(1),
  },
  {
    name: 'a day too many, where deaths may be missing',
    given: claimed(31, {}),
    covered: ['bed-days', 'care-stay'],
    finds: over(1),
  },
  { name: 'days that are not known', given: claimed(null, {}), undetermined: true },
  { name: 'a day of arrival that is not known', given: claimed(30, { enteredAt: null }), undetermined: true },
  {
    name: 'no stay in a register that is not complete',
    given: claimed(30),
    covered: ['bed-days'],
    undetermined: true,
  },
]

const cases: CheckCase[] = [
  ...table.map((each): CheckCase => ({ ...each, options })),
  {
    name: 'a day within a tolerance',
    given: claimed(10, { leftAt: '2025-09-10' }),
    options: { ...options, tolerance: 1 },
    silent: true,
  },
  {
    name: 'a day beyond a tolerance',
    given: claimed(11, { leftAt: '2025-09-10' }),
    options: { ...options, tolerance: 1 },
    finds: over(2),
  },
]

testCases(bedDaysOverclaimed, cases, {
  equivalent: {
    'facts.atRisk.node.mulDiv[1].max: only operand 0': 'where nothing is claimed too much there is no lead',
    'facts.valid.node.value.max[0].sub[0].daysBetween[1].min[0].min[1].coalesce[0].of: subject → stays2':
      'the stays are those of the person of the claim',
    'facts.valid.node.value.max[0].sub[1].if[1].max[0].sub[0].min[1].daysBetween: month of operand 1':
      'the first day of a month is the first day of its month',
    'facts.atRisk.node.mulDiv[0]: unknown as 0 fen': unknownMoney,
  },
})
