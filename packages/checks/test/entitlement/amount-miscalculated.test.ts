import { amountMiscalculated } from '@hedui/checks'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import {
  addOns,
  born,
  drawn,
  household,
  levels,
  line,
  member,
  onDibao,
  pay,
  scattered,
  tekun,
} from './due.ts'
import { sameAmounts } from './same-amounts.ts'

const rural = { household: 'dibao:1', declaredSize: 3, monthlyIncome: 90_000 }
const alone = { household: 'dibao:1', declaredSize: 1, monthlyIncome: 20_000 }

/** What is due, to the fen. */
const exact: CheckCase[] = (
  [
    ['support at home, able', drawn('tekun', 86_000, scattered)],
    [
      'support in an institution, partly able',
      drawn('tekun', 126_000, { mode: 'collective', careLevel: 'partly-able' }),
    ],
    ['support at home, unable', drawn('tekun', 146_000, { mode: 'scattered', careLevel: 'unable' })],
    ['support by the standard of August', drawn('tekun', 80_000, { ...scattered, month: '2025-08' })],
    ['an orphan with a family', drawn('orphan', 120_000, { mode: 'scattered' })],
    ['an orphan in an institution', drawn('orphan', 170_000, { mode: 'collective' })],
    ['80 in the month before', drawn('old-age', 5_000, {}, { registration: [born('1945-08-31')] })],
    ['90 in the month before', drawn('old-age', 10_000, {}, { registration: [born('1935-08-31')] })],
    ['90 in the month', drawn('old-age', 5_000, {}, { registration: [born('1935-09-01')] })],
    ['100 in the month before', drawn('old-age', 30_000, {}, { registration: [born('1925-08-31')] })],
    ['100 in the month', drawn('old-age', 10_000, {}, { registration: [born('1925-09-01')] })],
    [
      '90 in the month before, whenever that counts from',
      drawn('old-age', 10_000, { month: '2024-12' }, { registration: [born('1934-11-30')] }),
    ],
    ['the nursing subsidy, level 1, on dibao', drawn('disability.nursing', 14_500, levels('1'), onDibao)],
    ['the nursing subsidy, level 2, on dibao', drawn('disability.nursing', 12_100, levels('2'), onDibao)],
    ['the nursing subsidy, level 1', drawn('disability.nursing', 11_500, levels('1'))],
    ['the nursing subsidy, level 2', drawn('disability.nursing', 8_500, levels('2'))],
    [
      'the nursing subsidy, a member who is not counted',
      drawn('disability.nursing', 8_500, levels('2'), { membership: [member(1, { counted: false })] }),
    ],
    [
      'the nursing subsidy, a member of another programme',
      drawn('disability.nursing', 8_500, levels('2'), {
        membership: [member(1, { programmeClass: 'edge' })],
      }),
    ],
    ['the living subsidy on dibao', drawn('disability.living', 10_500, {}, onDibao)],
    ['rural dibao with add-ons', drawn('dibao.rural', 108_000 + addOns, rural, household)],
    [
      'urban dibao by the year, rounded half up',
      drawn('dibao.urban', 430_001, { household: 'dibao:1', declaredSize: 6, monthlyIncome: 50_000 }),
    ],
    [
      'urban dibao by the year, rounded down',
      drawn('dibao.urban', 80_000, { household: 'dibao:1', declaredSize: 1, monthlyIncome: 0 }),
    ],
    ['urban dibao by the month', drawn('dibao.urban', 50_000, { ...alone, month: '2024-12' })],
    ['rural dibao by the year', drawn('dibao.rural', 30_000, { ...alone, month: '2024-12' })],
    [
      'nothing, where the income is above the standard',
      drawn('dibao.rural', 0, { household: 'dibao:1', declaredSize: 1, monthlyIncome: 66_001 }),
    ],
  ] as const
).map(([name, given]) => ({ name, given, silent: true }))

const cases: CheckCase[] = [
  ...exact,
  {
    name: 'one fen too little',
    given: tekun(
      pay('tekun', 85_999),
      pay('old-age', 1),
      pay('tekun', 1, { layer: 'published' }),
      pay('old-age', 1, { layer: 'published' }),
    ),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 1, basis: 'upper-bound' },
        facts: { due: 86_000, paid: 85_999, direction: 'under', difference: 1 },
        evidence: [
          { file: '(enrolment)', row: 1, entity: 'enrolment' },
          { file: '(payment@payment)', row: 1, entity: 'payment' },
        ],
      },
    ],
  },
  {
    name: 'one fen too much',
    given: tekun(pay('tekun', 86_001)),
    finds: [{ facts: { direction: 'over', difference: 1 } }],
  },
  {
    name: 'a fen more than a tolerance',
    given: tekun(pay('tekun', 86_101)),
    options: { tolerance: 100 },
    finds: [{}],
  },
  {
    name: 'a fen less than a tolerance',
    given: tekun(pay('tekun', 85_899)),
    options: { tolerance: 100 },
    finds: [{}],
  },
  { name: 'a tolerance more', given: tekun(pay('tekun', 86_100)), options: { tolerance: 100 }, silent: true },
  { name: 'a tolerance less', given: tekun(pay('tekun', 85_900)), options: { tolerance: 100 }, silent: true },
  {
    name: 'the standard of August paid in September',
    given: tekun(pay('tekun', 80_000)),
    finds: [{ facts: { due: 86_000, direction: 'under' } }],
  },
  {
    name: 'a month in two parts that add up',
    given: tekun(pay('tekun', 50_000), pay('tekun', 36_000)),
    silent: true,
  },
  {
    name: 'a month in two parts that do not',
    given: tekun(pay('tekun', 50_000), pay('tekun', 30_000)),
    finds: [{ facts: { paid: 50_000, difference: 36_000 } }],
  },
  {
    name: 'a part, and the rest in another month',
    given: tekun(pay('tekun', 50_000), pay('tekun', 36_000, { month: '2025-08' })),
    finds: [{ facts: { paid: 50_000 } }],
  },
  {
    name: 'a part, and the rest of another programme',
    given: tekun(pay('tekun', 50_000), pay('old-age', 36_000)),
    finds: [{ facts: { paid: 50_000 } }],
  },
  {
    name: 'too little, where the rolls may be incomplete',
    given: tekun(pay('tekun', 50_000), pay('tekun', 30_000)),
    covered: ['payment'],
    finds: [{ facts: { paid: '..30000', direction: 'under', difference: '56000..' } }],
  },
  {
    name: 'too much once and too little once, where the rolls may be incomplete',
    given: tekun(pay('tekun', 50_000), pay('tekun', 90_000)),
    covered: ['payment'],
    finds: [{ facts: { paid: '90000..', direction: 'over', difference: '4000..' } }],
  },
  ...Object.entries({
    'urban dibao': drawn('dibao.urban', 1, alone),
    'support in an institution': drawn('tekun', 1, { mode: 'collective', careLevel: 'partly-able' }),
    'support of somebody unable': drawn('tekun', 1, { mode: 'scattered', careLevel: 'unable' }),
    'the first month of an allowance': drawn('old-age', 1, {}, { registration: [born('1945-08-31')] }),
    'the living subsidy': drawn('disability.living', 1, {}, onDibao),
    'the nursing subsidy': drawn('disability.nursing', 1, levels('1')),
    'an orphan': drawn('orphan', 1, { mode: 'collective' }),
  }).map(([name, given]): CheckCase => ({ name: `too little: ${name}`, given, finds: [{}] })),
  {
    name: 'a programme that is not recalculated, on dibao',
    given: drawn('temporary-relief', 1, {}, onDibao),
    silent: true,
  },
  {
    name: 'sent twice, as one was returned',
    given: tekun(pay('tekun', 86_000), pay('tekun', 86_000)),
    silent: true,
  },
  { name: 'back-pay', given: tekun(pay('tekun', 12_000, { kind: 'back-pay' })), silent: true },
  { name: 'of no known kind', given: tekun(pay('tekun', 12_000, { kind: null })), finds: [{}] },
  { name: 'settled', given: tekun(pay('tekun', 12_000, { layer: 'settled' })), finds: [{}] },
  {
    name: 'published, and another programme',
    given: tekun(pay('tekun', 12_000, { layer: 'published' }), pay('old-age', 1)),
    silent: true,
  },
  {
    name: 'published, where that is examined',
    given: tekun(pay('tekun', 12_000, { layer: 'published' })),
    options: { layers: ['published'] },
    finds: [{}],
  },
  {
    name: 'two months of two programmes',
    given: {
      enrolment: [
        line('tekun', scattered),
        line('tekun', { ...scattered, month: '2025-10' }),
        line('orphan', { mode: 'scattered' }),
      ],
      'payment@payment': [pay('tekun', 85_000), pay('tekun', 84_000, { month: '2025-10' }), pay('orphan', 1)],
    },
    finds: [
      { facts: { difference: 119_999 } },
      { periods: ['2025-09', '2025-10'], amountAtRisk: { fen: 3_000 }, facts: { difference: 3_000 } },
    ],
  },
  {
    name: 'the add-on of a child forgotten',
    given: drawn('dibao.rural', 108_000, rural, {
      membership: [member(1)],
      registration: [born('2015-03-03')],
    }),
    finds: [{ facts: { due: 115_000, direction: 'under' } }],
  },
  {
    name: 'dibao above the standard',
    given: drawn('dibao.rural', 1_000, { household: 'dibao:1', declaredSize: 1, monthlyIncome: 90_000 }),
    finds: [{ facts: { due: 0 } }],
  },
  {
    name: 'not yet 80 by the month that counts',
    given: drawn('old-age', 7_000, {}, { registration: [born('1945-09-01')] }),
    silent: true,
  },
  {
    name: 'dibao by bands, in a month in which the place pays them',
    given: drawn('dibao.rural', 21_780, { ...alone, month: '2025-10' }, onDibao),
    silent: true,
  },
  { name: 'level 3', given: drawn('disability.nursing', 1, levels('3')), silent: true },
  { name: 'the living subsidy without dibao', given: drawn('disability.living', 1), silent: true },
  { name: 'a programme that is not recalculated', given: drawn('temporary-relief', 1), silent: true },
  { name: 'no mode of support', given: drawn('tekun', 1, { careLevel: 'able' }), undetermined: true },
  { name: 'no mode for an orphan', given: drawn('orphan', 1), undetermined: true },
  { name: 'another mode', given: drawn('tekun', 1, { mode: 'elsewhere', careLevel: 'able' }), silent: true },
  { name: 'another mode for an orphan', given: drawn('orphan', 1, { mode: 'elsewhere' }), silent: true },
  {
    name: 'another band of care',
    given: drawn('tekun', 1, { mode: 'scattered', careLevel: 'other' }),
    silent: true,
  },
  { name: 'no band of care', given: drawn('tekun', 1, { mode: 'scattered' }), undetermined: true },
  { name: 'no level', given: drawn('disability.nursing', 1), undetermined: true },
  {
    name: 'no birth date',
    given: drawn('old-age', 7_000, {}, { registration: [born(null)] }),
    undetermined: true,
  },
  {
    name: '90 in a month of which it is not known whether it counts',
    given: drawn('old-age', 10_000, { month: '2024-12' }, { registration: [born('1934-12-20')] }),
    undetermined: true,
  },
  {
    name: 'no income',
    given: drawn('dibao.rural', 1, { ...rural, monthlyIncome: null }),
    undetermined: true,
  },
  {
    name: 'nobody set whether the place pays by bands',
    given: drawn('dibao.rural', 1, { ...alone, month: '2024-01' }),
    undetermined: true,
  },
  {
    name: 'no number of persons',
    given: drawn('dibao.rural', 1, { ...rural, declaredSize: null }),
    undetermined: true,
  },
  { name: 'an amount that is not known', given: drawn('tekun', null, scattered), undetermined: true },
  {
    name: 'before any figure',
    given: drawn('tekun', 1, { ...scattered, month: '2023-12' }),
    undetermined: true,
  },
  {
    name: 'nobody knows which programme',
    given: { enrolment: [line(null, scattered)], 'payment@payment': [pay(null, 1)] },
    undetermined: true,
  },
  {
    name: 'too little, where other payments may be missing',
    given: tekun(pay('tekun', 1)),
    covered: ['roll'],
    undetermined: true,
  },
  {
    name: 'too much, where other payments may be missing',
    given: tekun(pay('tekun', 90_000)),
    covered: ['roll'],
    finds: [{}],
  },
  {
    name: 'another person',
    given: {
      enrolment: [line('tekun', { ...scattered, beneficiary: member(2).person })],
      'payment@payment': [pay('tekun', 1)],
    },
    silent: true,
  },
]

testCases(amountMiscalculated, cases, { equivalent: sameAmounts })
