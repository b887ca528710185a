import { unexplainedMonthlyChange } from '@hedui/checks'
import { type CheckCase, damagedId, everywhere, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import {
  adjusted,
  amounts,
  dibao,
  ends,
  heads,
  on,
  only,
  pay,
  raised,
  turnedSeventy,
} from './monthly-rolls.ts'

const cases: CheckCase[] = [
  { name: 'the same as in the month before', given: amounts(86_000, 86_000), silent: true },
  {
    name: 'another amount',
    given: amounts(86_000, 90_000),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'tekun',
        periods: ['2025-10'],
        facts: { change: 'changed', amountBefore: 86_000, amount: 90_000 },
        amountAtRisk: { fen: 90_000 },
        evidence: [{ entity: 'enrolment' }, { entity: 'enrolment' }],
      },
    ],
  },
  { name: 'one fen less', given: amounts(86_000, 85_999), finds: [{}] },
  {
    name: 'another amount, decided',
    given: amounts(86_000, 90_000, { adjustment: [...ends, adjusted('2025-10')] }),
    silent: true,
  },
  ...[{ month: '2025-12' }, { programme: 'old-age' }, { beneficiary: idOf(2) }].map(
    (other): CheckCase => ({
      name: `another amount, where something else was decided: ${Object.keys(other)}`,
      given: amounts(86_000, 90_000, { adjustment: [...ends, adjusted('2025-10', other)] }),
      finds: [{}],
    }),
  ),
  {
    name: 'another amount, where nobody knows of which month a decision is',
    given: amounts(86_000, 90_000, { adjustment: [...ends, adjusted(null)] }),
    undetermined: true,
  },
  {
    name: 'another amount, where nobody knows of which programme a decision is',
    given: amounts(86_000, 90_000, { adjustment: [...ends, adjusted('2025-10', { programme: null })] }),
    undetermined: true,
  },
  { name: 'an amount that is not known', given: amounts(86_000, null), undetermined: true },
  { name: 'new', given: only('2025-10'), finds: [{ facts: { change: 'new', amountBefore: 0 } }] },
  { name: 'gone', given: only('2025-09'), finds: [{ facts: { change: 'gone', amount: 0 } }] },
  {
    name: 'a change, where lists of adjustments may not be complete',
    given: amounts(86_000, 90_000),
    covered: ['roll', 'population', 'death'],
    finds: [{}],
  },
  {
    name: 'rolls that are complete for one month alone',
    given: only('2025-10'),
    covered: ['population', 'death', 'adjustment'],
    coverage: [{ ...everywhere('roll'), from: '2025-10-01', to: '2025-11-01' }],
    undetermined: true,
  },
  {
    name: 'rolls of the township that are complete for both months',
    given: only('2025-10', { township: '城关镇' }),
    covered: ['population', 'death', 'adjustment'],
    coverage: [{ ...everywhere('roll'), area: '城关镇', from: '2025-09-01', to: '2025-11-01' }],
    finds: [{}],
  },
  { name: 'what the new standard makes of it', given: raised(86_000), silent: true },
  {
    name: 'what the new standard makes of two lines',
    given: {
      enrolment: ['2025-08', '2025-08', '2025-09', '2025-09'].map((month) => on(month)),
      'payment@roll': [pay('2025-08', 160_000), pay('2025-09', 172_000)],
      adjustment: [adjusted('2025-08'), adjusted('2025-10')],
    },
    silent: true,
  },
  ...[6_000, 6_001].map(
    (more): CheckCase => ({
      name: `the add-on of a member who came of age for it, ${more} more`,
      given: turnedSeventy(more),
      ...(more === 6_000 ? { silent: true } : { finds: [{}] }),
    }),
  ),
  { name: 'the amount of the old standard', given: raised(80_000), silent: true },
  { name: 'more than the new standard makes of it', given: raised(86_001), finds: [{}] },
  {
    name: 'another amount of a programme that has no figures',
    given: {
      enrolment: [on('2025-09', { programme: 'x' }), on('2025-10', { programme: 'x' })],
      'payment@roll': [pay('2025-09', 1, { programme: 'x' }), pay('2025-10', 2, { programme: 'x' })],
      adjustment: ends.map((each) => ({ ...each, programme: 'x' })),
    },
    silent: true,
  },
  {
    name: 'another amount, where the roll does not say by which figure',
    given: amounts(86_000, 90_000, {
      enrolment: [on('2025-09', { mode: null }), on('2025-10', { mode: null })],
    }),
    undetermined: true,
  },
  ...['2025-10-31', '2025-09-01'].map(
    (date): CheckCase => ({
      name: `gone, died on ${date}`,
      given: only('2025-09', {}, { 'death@death': [{ person: idOf(1), date }] }),
      silent: true,
    }),
  ),
  {
    name: 'gone, and died later',
    given: only('2025-09', {}, { 'death@death': [{ person: idOf(1), date: '2025-11-01' }] }),
    finds: [{}],
  },
  {
    name: 'another head of the household',
    given: heads(dibao, { ...dibao, beneficiary: idOf(2) }),
    silent: true,
  },
  {
    name: 'another household',
    given: heads(dibao, { ...dibao, household: 'dibao:2', beneficiary: idOf(2) }),
    finds: [{}, {}],
  },
  {
    name: 'from the living allowance to the support for the destitute',
    given: heads(dibao, { programme: 'tekun' }),
    silent: true,
  },
  {
    name: 'from the living allowance to the old-age allowance',
    given: heads(dibao, { programme: 'old-age' }),
    finds: [{}, {}],
  },
  {
    name: 'new on one disability subsidy, on the other before',
    given: heads({ programme: 'disability.living' }, { programme: 'disability.nursing' }),
    finds: [{}, {}],
  },
  {
    name: 'gone, where the household was adjusted in the name of another',
    given: {
      enrolment: [on('2025-09', dibao)],
      adjustment: [adjusted('2025-09', dibao), adjusted('2025-10', { ...dibao, beneficiary: idOf(2) })],
    },
    silent: true,
  },
  {
    name: 'gone, where another programme or month of the household was adjusted',
    given: {
      enrolment: [on('2025-09', dibao)],
      adjustment: [
        adjusted('2025-09', dibao),
        adjusted('2025-12', { ...dibao, beneficiary: idOf(2) }),
        adjusted('2025-10', { ...dibao, programme: 'tekun', beneficiary: idOf(2) }),
      ],
    },
    finds: [{}],
  },
  {
    name: 'from the living allowance to the support for the destitute, each with its amount',
    given: {
      ...heads(dibao, { programme: 'tekun' }),
      'payment@roll': [pay('2025-09', 50_000, dibao), pay('2025-10', 86_000)],
    },
    silent: true,
  },
  ...['dibao.urban', 'dibao.edge'].flatMap((programme): CheckCase[] => [
    {
      name: `from ${programme} to the support for the destitute`,
      given: heads({ programme }, { programme: 'tekun' }),
      silent: true,
    },
    {
      name: `from the support for the destitute to ${programme}`,
      given: heads({ programme: 'tekun' }, { programme }),
      silent: true,
    },
  ]),
  ...[dibao, { programme: 'tekun' }].map(
    (to): CheckCase => ({
      name: `from the old-age allowance to ${to.programme}`,
      given: heads({ programme: 'old-age' }, to),
      finds: [{}, {}],
    }),
  ),
  {
    name: 'on the living allowance, on nothing for a month, then on the support for the destitute',
    given: {
      enrolment: [on('2025-08', dibao), on('2025-10')],
      adjustment: [adjusted('2025-08', dibao), adjusted('2025-09', dibao), adjusted('2025-11')],
    },
    finds: [{ facts: { change: 'new' } }],
  },
  {
    name: 'on the support for the destitute after a month on nothing',
    given: {
      enrolment: [on('2025-09', dibao), on('2025-11')],
      adjustment: [adjusted('2025-09', dibao), adjusted('2025-11'), adjusted('2025-12')],
    },
    finds: [{ facts: { change: 'gone' } }],
  },
  {
    name: 'of a household that is on the roll of another programme in the name of another',
    given: heads({ ...dibao, programme: 'old-age' }, { ...dibao, beneficiary: idOf(2) }),
    finds: [{}, {}],
  },
  {
    name: 'another amount, and gone in the month after',
    given: amounts(86_000, 90_000, { adjustment: [adjusted('2025-09')] }),
    finds: [{}, {}],
  },
  ...(['2025-09', '2025-10'] as const).map(
    (month): CheckCase => ({
      name: `a household on the complete roll of its township for ${month} alone`,
      given: only(month, { ...dibao, township: '城关镇' }),
      covered: ['population', 'death', 'adjustment'],
      coverage: [{ ...everywhere('roll'), area: '城关镇', from: '2025-09-01', to: '2025-11-01' }],
      finds: [{}],
    }),
  ),
  {
    name: 'gone, where the register of deaths may lack some',
    given: only('2025-09'),
    covered: ['roll', 'population', 'adjustment'],
    finds: [{}],
  },
  ...[adjusted(null), adjusted('2025-10', { programme: null })].map(
    (unclear): CheckCase => ({
      name: `nobody knows of what a decision is, nor whether there are others: ${unclear.month}`,
      given: amounts(86_000, 90_000, { adjustment: [...ends, unclear] }),
      covered: ['roll', 'population', 'death'],
      undetermined: true,
    }),
  ),
  {
    name: 'somebody with a number of 15 digits',
    given: only('2025-10', { beneficiary: '341525500101001' }),
    finds: [{}],
  },
  {
    name: 'somebody whose number is damaged',
    given: { enrolment: [on('2025-10', { beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  { name: 'a month that is not known', given: { enrolment: [on(null)] }, undetermined: true },
]

/** Why what is on record is never unknown. */
const onRecord = 'what stands on record, or is known, is seen in the record'

testCases(unexplainedMonthlyChange, cases, {
  elsewhere: /^facts\.(due|dueBefore|hasFigures)\.node\.(value|path\[0\]\.where)/,
  equivalent: { 'stake: amount sum → max': 'a person has one row of a programme and month' },
  unseen: {
    'all[0]: never false': 'nobody knows whom a damaged number means',
    'all[1].any[1].all[3].not: never unknown': onRecord,
    'all[2].any[1].not.any[0]: never unknown': onRecord,
    'all[2].any[1].not.any[1]: never unknown': onRecord,
    'all[2].any[1].not.any[1]: never decided': 'without it there would be no verdict, not another one',
    'all[3].not.all[0]: never unknown': onRecord,
  },
})
