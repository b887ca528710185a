import { declaredPaidPublishedDiffer } from '@hedui/checks'
import { type CheckCase, damagedId, everywhere, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { published } from './published.ts'
import { lists, member, only, order, returned, roll } from './three-lists.ts'

const enrolled = { programme: 'old-age', household: null }

const cases: CheckCase[] = [
  { name: 'what was declared and arrived', given: lists([roll()], [order()]), silent: true },
  {
    name: 'declared and never paid',
    given: lists([roll()], []),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { month: '2025-09', programme: 'old-age', declared: 5_000, arrived: 0 },
        amountAtRisk: { fen: 5_000, basis: 'upper-bound' },
        evidence: [{ entity: 'payment' }],
      },
    ],
  },
  {
    name: 'declared and never paid, where nobody knows what was published',
    given: lists([roll()], []),
    covered: ['roll', 'payment', 'settlement'],
    finds: [{ facts: { published: 0 } }],
  },
  {
    name: 'what was declared and arrived, where nobody knows what was published',
    given: lists([roll()], [order()]),
    covered: ['roll', 'payment', 'settlement'],
    silent: true,
  },
  {
    name: 'paid to somebody who is on no roll, and sent back by the bank',
    given: lists([], [order()], { settlement: [returned] }),
    finds: [{ facts: { declared: 0, arrived: 0 } }],
  },
  {
    name: 'neither declared nor paid in the months next to that of a roll, where lists of those are not complete',
    given: { ...lists([roll()], [order()]), enrolment: [member] },
    covered: [],
    coverage: ['roll', 'payment', 'settlement', 'publication'].map((register) => ({
      ...everywhere(register),
      from: '2025-09-01',
      to: '2025-10-01',
    })),
    silent: true,
  },
  {
    name: 'paid one fen less',
    given: lists([roll()], [order({ amount: 4_999 })]),
    finds: [{ amountAtRisk: { fen: 1 }, evidence: [{ entity: 'payment' }, { entity: 'payment' }] }],
  },
  {
    name: 'paid one fen more',
    given: lists([roll()], [order({ amount: 5_001 })]),
    finds: [{ amountAtRisk: { fen: 1 } }],
  },
  ...[4_000, 6_000].map(
    (amount): CheckCase => ({
      name: `paid ${amount} of 5000 fen, where 1000 are allowed`,
      given: lists([roll()], [order({ amount })]),
      options: { amountTolerance: 1_000 },
      silent: true,
    }),
  ),
  ...[3_999, 6_001].map(
    (amount): CheckCase => ({
      name: `paid ${amount} of 5000 fen, where no more than 1000 are allowed`,
      given: lists([roll()], [order({ amount })]),
      options: { amountTolerance: 1_000 },
      finds: [{ amountAtRisk: { fen: 1_001 } }],
    }),
  ),
  {
    name: 'not yet paid, 30 days after the month',
    given: lists([roll()], []),
    asOf: '2025-10-31',
    silent: true,
  },
  { name: 'not paid 31 days after the month', given: lists([roll()], []), asOf: '2025-11-01', finds: [{}] },
  {
    name: 'not paid 39 days after the month, where 40 are allowed',
    given: lists([roll()], []),
    asOf: '2025-11-09',
    options: { settlementLag: 40 },
    silent: true,
  },
  {
    name: 'declared on two lines, and paid',
    given: lists([roll(), roll({ amount: 1_000 })], [order({ amount: 6_000 })]),
    silent: true,
  },
  ...[4_000, 8_000].map(
    (amount): CheckCase => ({
      name: `declared on two lines, and ${amount} of 6000 fen paid`,
      given: lists([roll(), roll({ amount: 1_000 })], [order({ amount })]),
      finds: [{ amountAtRisk: { fen: 2_000 } }],
    }),
  ),
  {
    name: 'two months that were not paid',
    given: lists([roll(), roll({ month: '2025-10' })], []),
    finds: [{ facts: { declared: 10_000 } }],
  },
  {
    name: 'two persons who were not paid',
    given: lists([roll(), roll({ beneficiary: idOf(2) })], []),
    finds: [{}, {}],
  },
  {
    name: 'paid too much, whatever the day',
    given: lists([roll()], [order({ amount: 6_000 })]),
    asOf: '2025-09-30',
    finds: [{}],
  },
  {
    name: 'sent back by the bank',
    given: lists([roll()], [order()], { settlement: [returned] }),
    finds: [{ facts: { arrived: 0 } }],
  },
  {
    name: 'sent back by the bank and sent again',
    given: lists([roll()], [order(), order({ reference: 'A2', kind: 're-sent' })], {
      settlement: [returned],
    }),
    silent: true,
  },
  {
    name: 'settled by the bank',
    given: lists([roll()], [order()], { settlement: [{ reference: 'A1', outcome: 'paid' }] }),
    silent: true,
  },
  {
    name: 'without the returns of the bank',
    given: lists([roll()], [order()]),
    covered: ['roll', 'payment', 'publication'],
    silent: true,
  },
  {
    name: 'another month, programme and person, and what was paid for them',
    given: lists(
      [roll(), roll({ month: '2025-08' }), roll({ programme: 'tekun' }), roll({ beneficiary: idOf(2) })],
      [order(), order({ month: '2025-08' }), order({ programme: 'tekun' }), order({ beneficiary: idOf(2) })],
    ),
    silent: true,
  },
  {
    name: 'several months paid at once, a line for each',
    given: lists(
      [roll(), roll({ month: '2025-08' })],
      ['2025-08', '2025-09'].map((month) => order({ month, kind: 'back-pay', paidAt: '2025-10-09' })),
    ),
    silent: true,
  },
  {
    name: 'paid to somebody who is on no roll',
    given: lists([], [order()]),
    finds: [{ facts: { declared: 0, arrived: 5_000 }, amountAtRisk: { fen: 5_000 } }],
  },
  {
    name: 'paid to somebody who is on a roll that states no amounts: there is nothing to compare',
    given: lists([], [order()], { enrolment: [{ ...member, ...enrolled }] }),
    silent: true,
  },
  {
    name: 'paid to somebody who is on such a roll of another programme',
    given: lists([], [order()], { enrolment: [{ ...member, ...enrolled, programme: 'tekun' }] }),
    finds: [{ facts: { declared: 0, arrived: 5_000 } }],
  },
  {
    name: 'paid for two months to somebody who is on no roll',
    given: lists([], [order(), order({ month: '2025-10' })]),
    finds: [{ periods: ['2025-09', '2025-10'], facts: { arrived: 10_000 }, amountAtRisk: { fen: 10_000 } }],
  },
  {
    name: 'one person with two programmes that he is on no roll of',
    given: lists([], [order(), order({ programme: 'tekun' })]),
    finds: [{}, {}],
  },
  {
    name: 'paid to somebody, where rolls are not complete',
    given: lists([], [order()]),
    covered: ['payment', 'settlement', 'publication'],
    undetermined: true,
  },
  {
    name: 'paid to somebody whose township’s roll of the programme is complete',
    given: lists([], [order({ township: '城关镇' })]),
    ...only('roll', { programme: 'old-age', area: '城关镇', from: '2025-09-01', to: '2025-10-01' }),
    finds: [{ facts: { declared: 0, published: 0 } }],
  },
  {
    name: 'paid to somebody where the roll of another programme is complete',
    given: lists([], [order()]),
    ...only('roll', { programme: 'tekun' }),
    undetermined: true,
  },
  {
    name: 'not paid, where orders of the programme are all there',
    given: lists([roll()], []),
    ...only('payment', { programme: 'old-age' }),
    finds: [{}],
  },
  {
    name: 'not paid, where orders are not all there',
    given: lists([roll()], []),
    covered: ['roll', 'settlement', 'publication'],
    undetermined: true,
  },
  {
    name: 'paid, nobody knows how much',
    given: lists([roll()], [order({ amount: null })]),
    undetermined: true,
  },
  {
    name: 'paid by an order that does not say what kind of list it stands on: its register does',
    given: lists([], [order({ layer: null })]),
    finds: [{}],
  },
  {
    name: 'somebody whose number is damaged: that is another question',
    given: lists([roll({ beneficiary: damagedId(1) })], []),
    undetermined: true,
  },
  {
    name: 'somebody with a number of 15 digits',
    given: lists([roll({ beneficiary: '341525500101001' })], []),
    finds: [{}],
  },
  {
    name: 'declared for nobody knows which month',
    given: lists([roll({ month: null })], []),
    undetermined: true,
  },
  {
    name: 'declared for a month of a year of which more is not known',
    given: lists([roll({ month: '2025' })], []),
    undetermined: true,
  },
]

testCases(declaredPaidPublishedDiffer, [...cases, ...published], {
  equivalent: {
    'facts.sinceMonth.node.daysBetween: month of operand 0':
      'days from a month are counted from its first day',
  },
  unseen: { 'all[0]: never unknown': 'a row is stated by a list or it is not' },
})
