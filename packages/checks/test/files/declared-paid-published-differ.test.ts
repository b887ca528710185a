import { declaredPaidPublishedDiffer } from '@hedui/checks'
import { type CheckCase, damagedId, everywhere, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { home, household, line, lists, member, only, order, returned, roll } from './three-lists.ts'

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
  { name: 'a household that was published', given: household([line(90_000)]), silent: true },
  {
    name: 'a household that was not published',
    given: household([]),
    finds: [{ facts: { declared: 90_000, arrived: 90_000, published: 0 }, amountAtRisk: { fen: 0 } }],
  },
  {
    name: 'published one fen less',
    given: household([line(89_999)]),
    finds: [
      {
        facts: { published: 89_999 },
        evidence: [{ entity: 'payment' }, { entity: 'payment' }, { entity: 'publication' }],
      },
    ],
  },
  { name: 'published one fen more', given: household([line(90_001)]), finds: [{}] },
  ...[89_000, 91_000].map(
    (amount): CheckCase => ({
      name: `published as ${amount} of 90000 fen, where 1000 are allowed`,
      given: household([line(amount)]),
      options: { amountTolerance: 1_000 },
      silent: true,
    }),
  ),
  {
    name: 'published for another month',
    given: household([line(90_000, { month: '2025-08' })]),
    finds: [{ periods: ['2025-09'] }, { periods: ['2025-08'] }],
  },
  {
    name: 'published as of another programme',
    given: household([line(90_000, { programme: 'dibao.urban' })]),
    finds: [{ facts: { published: 0 }, evidence: [{ entity: 'payment' }, { entity: 'payment' }] }],
  },
  {
    name: 'published with less in two months',
    given: {
      ...lists(
        ['2025-09', '2025-10'].map((month) => roll({ ...home, month })),
        ['2025-09', '2025-10'].map((month) => order({ ...home, month })),
      ),
      enrolment: ['2025-09', '2025-10'].map((month) => ({ ...member, month })),
      publication: ['2025-09', '2025-10'].map((month) => line(80_000, { month })),
    },
    finds: [{ facts: { published: 160_000 } }],
  },
  {
    name: 'not published, and paid nobody knows how much',
    given: { ...household([]), 'payment@payment': [order({ ...home, amount: null })] },
    finds: [{ amountAtRisk: { fen: 0 } }],
  },
  {
    name: 'lists that are not complete',
    given: household([]),
    covered: ['roll', 'payment', 'settlement'],
    undetermined: true,
  },
  {
    name: 'lists that are complete for the programme and month',
    given: household([]),
    ...only('publication', { programme: 'dibao.rural', from: '2025-09-01', to: '2025-10-01' }),
    finds: [{}],
  },
  {
    name: 'published with an amount that cannot be read',
    given: household([line(null)]),
    undetermined: true,
  },
  {
    name: 'published, of a household that is on no roll',
    given: { publication: [line(90_000)] },
    finds: [
      {
        severity: 'high',
        subject: { entity: 'household', label: '1' },
        programme: null,
        periods: ['2025-09'],
        facts: { published: 90_000, declared: 0 },
        amountAtRisk: { fen: 0 },
        evidence: [{ entity: 'publication' }],
      },
    ],
  },
  {
    name: 'published for two months, of two households that are on no roll',
    given: {
      publication: [line(1), line(2, { month: '2025-10' }), line(4, { household: 'dibao:2' })],
    },
    finds: [{ periods: ['2025-09', '2025-10'], facts: { published: 3 } }, { periods: ['2025-09'] }],
  },
  {
    name: 'published, of a household on the roll of another month',
    given: { enrolment: [{ ...member, month: '2025-10' }], publication: [line(90_000)] },
    finds: [{}],
  },
  {
    name: 'published of the class of the programme whose roll the household is on',
    given: { enrolment: [{ ...member, programme: 'dibao.urban' }], publication: [line(90_000)] },
    silent: true,
  },
  {
    name: 'published as of the programme, whatever its class, that the household is on the roll of',
    given: {
      enrolment: [{ ...member, programme: '某补贴' }],
      publication: [line(90_000, { class: null, programme: '某补贴' })],
    },
    silent: true,
  },
  {
    name: 'published, of a household that is on a roll, nobody knows of which programme',
    given: { enrolment: [{ ...member, programme: null }], publication: [line(90_000)] },
    undetermined: true,
  },
  {
    name: 'published as of the programme whose rolls are complete, of a household that is on none',
    given: { publication: [line(90_000, { class: null, programme: 'tekun' })] },
    ...only('roll', { programme: 'tekun' }),
    finds: [{}],
  },
  {
    name: 'published as of another programme than that whose rolls are complete',
    given: { publication: [line(90_000, { class: null, programme: 'tekun' })] },
    ...only('roll', { programme: 'old-age' }),
    undetermined: true,
  },
  {
    name: 'published, of a household that neither a roll that was read nor the list of members has, which is complete',
    given: { publication: [line(90_000)], membership: [{ household: 'dibao:2', month: '2025-09' }] },
    covered: ['members'],
    finds: [{ facts: { declared: 0, arrived: 0 }, evidence: [{ entity: 'publication' }] }],
  },
  {
    name: 'published, of a household that is on the list of members',
    given: { publication: [line(90_000)], membership: [{ household: 'dibao:1', month: '2025-09' }] },
    covered: ['members'],
    undetermined: true,
  },
  {
    name: 'published of another class than that of which there are lists of members',
    given: { publication: [line(90_000, { class: 'tekun' })] },
    covered: ['members'],
    undetermined: true,
  },
  {
    name: 'two lines of one household that is on no roll',
    given: { publication: [line(1), line(2)] },
    finds: [{ facts: { published: 3 } }],
  },
  {
    name: 'declared on two lines for one household, and published',
    given: {
      ...lists([roll({ ...home, amount: 40_000 }), roll({ ...home, amount: 50_000 })], [order({ ...home })]),
      enrolment: [member],
      publication: [line(90_000)],
    },
    silent: true,
  },
  {
    name: 'declared for two households, of which one was published',
    given: {
      ...lists([roll(home), roll({ ...home, household: 'dibao:2' })], [order({ ...home, amount: 180_000 })]),
      enrolment: [member],
      publication: [line(90_000)],
    },
    finds: [{ facts: { declared: 180_000, published: 90_000 } }],
  },
  {
    name: 'a household that the order names and the roll does not',
    given: {
      ...lists([roll({ ...home, household: null })], [order(home)]),
      enrolment: [{ ...member, household: null }],
    },
    silent: true,
  },
  {
    name: 'published, of a household on no roll that was read, where rolls are not complete',
    given: { publication: [line(90_000)] },
    covered: ['payment', 'settlement', 'publication'],
    undetermined: true,
  },
  {
    name: 'published, of a household on no roll of its township, which is complete',
    given: { publication: [line(90_000, { township: '城关镇' })] },
    ...only('roll', { area: '城关镇', from: '2025-09-01', to: '2025-10-01' }),
    finds: [{ facts: { declared: 0, arrived: 0, published: 90_000 } }],
  },
  {
    name: 'published with a certificate that cannot be read',
    given: { publication: [line(90_000, { household: null })] },
    silent: true,
  },
  {
    name: 'a household whose certificate is blank: that is a gap',
    given: household([], { household: null }),
    silent: true,
  },
  {
    name: 'a programme that no catalogue knows',
    given: household([], { programme: '某补贴' }),
    undetermined: true,
  },
]

testCases(declaredPaidPublishedDiffer, cases, {
  equivalent: {
    'facts.sinceMonth.node.daysBetween: month of operand 0':
      'days from a month are counted from its first day',
  },
  unseen: { 'all[0]: never unknown': 'a row is stated by a list or it is not' },
})
