import type { CheckCase } from '@hedui/testing'
import { home, household, line, lists, member, only, order, roll } from './three-lists.ts'

/** What lists published for a village say of the households on the rolls. */
export const published: readonly CheckCase[] = [
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
