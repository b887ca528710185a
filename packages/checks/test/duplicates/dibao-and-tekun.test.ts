import { dibaoAndTekun } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases, unknownMoney } from '../cases.ts'

const who = idOf(1)
const counted = (month: string, more: HostRecord = {}): HostRecord => ({
  person: who,
  household: 'dibao:1',
  programmeClass: 'dibao',
  month,
  counted: true,
  ...more,
})
const supported = (month: string, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  programme: 'tekun',
  month,
  ...more,
})
const both = (...months: string[]) => ({
  membership: months.map((month) => counted(month)),
  enrolment: months.map((month) => supported(month)),
})

const cases: CheckCase[] = [
  {
    name: 'a month in both',
    given: {
      ...both('2025-09'),
      'payment@payment': [
        supported('2025-09', { amount: 70_000 }),
        supported('2025-09', { amount: 1, programme: 'old-age' }),
        supported('2025-10', { amount: 1 }),
      ],
      'payment@roll': [supported('2025-09', { amount: 70_000 })],
    },
    finds: [
      {
        severity: 'block',
        tier: 'B',
        periods: ['2025-09'],
        facts: { monthsInBoth: 1 },
        amountAtRisk: { fen: 70_000, basis: 'upper-bound' },
        evidence: [{ entity: 'enrolment' }, { entity: 'membership' }],
      },
    ],
  },
  {
    name: 'several months as one lead',
    given: {
      ...both('2025-09', '2025-11'),
      'payment@payment': ['2025-09', '2025-11'].map((month) => supported(month, { amount: 70_000 })),
    },
    finds: [
      {
        periods: ['2025-09', '2025-11'],
        facts: { monthsInBoth: 2 },
        amountAtRisk: { fen: 140_000 },
      },
    ],
  },
  {
    name: 'a month in both, for which something was paid, nobody knows how much',
    given: { ...both('2025-09'), 'payment@payment': [supported('2025-09', { amount: null })] },
    finds: [{ amountAtRisk: { fen: 0 } }],
  },
  {
    name: 'one after the other',
    given: { membership: [counted('2025-09')], enrolment: [supported('2025-10')] },
    silent: true,
  },
  {
    name: 'as many months as a changeover allows',
    given: both('2025-09'),
    options: { changeover: 1 },
    silent: true,
  },
  {
    name: 'a month more than a changeover allows',
    given: both('2025-09', '2025-10'),
    options: { changeover: 1 },
    finds: [{ facts: { monthsInBoth: 2 } }],
  },
  {
    name: 'exactly two months with a changeover of two',
    given: both('2025-09', '2025-10'),
    options: { changeover: 2 },
    silent: true,
  },
  {
    name: 'listed in the household but not counted',
    given: { membership: [counted('2025-09', { counted: false })], enrolment: [supported('2025-09')] },
    silent: true,
  },
  {
    name: 'a list that does not say who counts',
    given: { membership: [counted('2025-09', { counted: null })], enrolment: [supported('2025-09')] },
    undetermined: true,
  },
  {
    name: 'a household of another class',
    given: {
      membership: [counted('2025-09', { programmeClass: 'dibao-edge' })],
      enrolment: [supported('2025-09')],
    },
    silent: true,
  },
  {
    name: 'a household whose class is not known',
    given: { membership: [counted('2025-09', { programmeClass: null })], enrolment: [supported('2025-09')] },
    undetermined: true,
  },
  {
    name: 'another benefit beside dibao',
    given: { membership: [counted('2025-09')], enrolment: [supported('2025-09', { programme: 'old-age' })] },
    silent: true,
  },
  {
    name: 'a roll line whose programme is not known',
    given: { membership: [counted('2025-09')], enrolment: [supported('2025-09', { programme: null })] },
    undetermined: true,
  },
  {
    name: 'another member of the household',
    given: { membership: [counted('2025-09', { person: idOf(2) })], enrolment: [supported('2025-09')] },
    silent: true,
  },
  {
    name: 'destitute support, and a member list that is not complete',
    given: { enrolment: [supported('2025-09')] },
    covered: ['roll'],
    undetermined: true,
  },
  {
    name: 'dibao, and a roll of the destitute that is not complete',
    given: { membership: [counted('2025-09')] },
    covered: ['members'],
    undetermined: true,
  },
  {
    name: 'both lists incomplete, and the person on each',
    given: both('2025-09'),
    covered: [],
    finds: [{ amountAtRisk: { fen: 0 } }],
  },
  {
    name: 'a number damaged in both',
    given: {
      membership: [counted('2025-09', { person: damagedId(1) })],
      enrolment: [supported('2025-09', { beneficiary: damagedId(1) })],
    },
    silent: true,
  },
]

testCases(dibaoAndTekun, cases, {
  equivalent: {
    'facts.amount.node.value: unknown as 0 fen': unknownMoney,
    'shows: monthsInBoth max → min': 'a finding is about one person, whose months in both are one number',
  },
})
