import { exclusiveBenefitsOverlap } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const [who, wife] = [idOf(1), idOf(2)]
const line = (programme: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  programme,
  layer: 'settled',
  month: '2025-09',
  amount: 80_000,
  ...more,
})
const support = (more: HostRecord = {}) => line('tekun', more)
const living = (more: HostRecord = {}) => line('disability.living', { amount: 10_000, ...more })
const nursing = (more: HostRecord = {}) => line('disability.nursing', { amount: 12_000, ...more })
const paid = (...lines: HostRecord[]) => ({ 'payment@payment': lines })
const declared = { layer: 'declared' }
const rolls = (...lines: HostRecord[]) => ({
  'payment@roll': lines.map((each) => ({ ...each, ...declared })),
})
const edge = (more: HostRecord = {}): HostRecord => ({
  person: who,
  household: 'edge:1',
  programmeClass: 'dibao-edge',
  month: '2025-09',
  counted: true,
  ...more,
})
const household = (programme: string, members: readonly HostRecord[]) => ({
  membership: [...members],
  ...paid(support(), line(programme, { beneficiary: wife, household: 'edge:1', amount: 90_000 })),
})

const cases: CheckCase[] = [
  {
    name: 'destitute support and the living subsidy for one month: the lesser of the two',
    given: paid(support(), living()),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: null,
        periods: ['2025-09'],
        amountAtRisk: { fen: 10_000, basis: 'upper-bound' },
        facts: { monthsTogether: 1, amount: 10_000 },
        evidence: [
          { file: '(payment@payment)', row: 1, entity: 'payment' },
          { file: '(payment@payment)', row: 2, entity: 'payment' },
        ],
      },
    ],
  },
  {
    name: 'the living and the nursing subsidy, both excluded by support',
    given: paid(support(), living(), nursing()),
    finds: [{ amountAtRisk: { fen: 22_000 }, facts: { amount: 22_000 }, evidence: [{}, {}, {}] }],
  },
  {
    name: 'the living and the nursing subsidy without support',
    given: paid(living(), nursing()),
    silent: true,
  },
  {
    name: 'the orphans’ allowance and the living subsidy',
    given: paid(line('orphan', { amount: 120_000 }), living()),
    finds: [{ amountAtRisk: { fen: 10_000 } }],
  },
  {
    name: 'the orphans’ allowance and the nursing subsidy, which may be drawn together',
    given: paid(line('orphan'), nursing()),
    silent: true,
  },
  { name: 'support and an old-age allowance', given: paid(support(), line('old-age')), silent: true },
  {
    name: 'support and a programme that no catalogue knows',
    given: paid(support(), line('某项目')),
    silent: true,
  },
  { name: 'support twice', given: paid(support(), support()), silent: true },
  {
    name: 'one after the other',
    given: paid(living(), support({ month: '2025-10' })),
    silent: true,
  },
  { name: 'two persons', given: paid(support(), living({ beneficiary: wife })), silent: true },
  {
    name: 'rolls that are not yet paid',
    given: rolls(support(), living()),
    finds: [
      { amountAtRisk: { fen: 10_000 }, evidence: [{ file: '(payment@roll)' }, { file: '(payment@roll)' }] },
    ],
  },
  {
    name: 'rolls beside what was paid, whose money counts once',
    given: { ...rolls(support(), living()), ...paid(support(), living()) },
    finds: [{ amountAtRisk: { fen: 10_000 }, evidence: [{}, {}, {}, {}] }],
  },
  {
    name: 'a roll that has another amount than was paid',
    given: { ...rolls(support(), living({ amount: 11_000 })), ...paid(support(), living()) },
    finds: [{ amountAtRisk: { fen: 10_000 } }],
  },
  {
    name: 'benefits of one amount: at most both',
    given: paid(support(), living({ amount: 80_000 })),
    finds: [{ amountAtRisk: { fen: 160_000, basis: 'upper-bound' } }],
  },
  {
    name: 'the greatest of three, though less than the others together',
    given: paid(support(), living({ amount: 50_000 }), nursing({ amount: 60_000 })),
    finds: [{ amountAtRisk: { fen: 110_000 } }],
  },
  {
    name: 'the middle of three, which excludes both others',
    given: paid(support(), line('orphan', { amount: 120_000 }), living({ amount: 100_000 })),
    finds: [{ amountAtRisk: { fen: 180_000 } }],
  },
  {
    name: 'two months beside one benefit, one of them beside another',
    given: paid(support(), living(), nursing(), support({ month: '2025-10' }), nursing({ month: '2025-10' })),
    finds: [{ facts: { monthsTogether: 2 } }],
  },
  {
    name: 'a line that was published beside what was paid, which is not counted again',
    given: paid(support(), living(), living({ layer: 'published' })),
    finds: [{ amountAtRisk: { fen: 10_000 }, evidence: [{}, {}] }],
  },
  {
    name: 'a month in which the person was listed only',
    given: {
      membership: [edge({ counted: false }), edge({ month: '2025-10' })],
      ...paid(
        ...['2025-09', '2025-10'].flatMap((month) => [
          support({ month }),
          line('dibao.edge', { beneficiary: wife, household: 'edge:1', month }),
        ]),
      ),
    },
    finds: [{ periods: ['2025-10'], facts: { monthsTogether: 1 } }],
  },
  {
    name: 'a month in which one of the benefits was published only',
    given: paid(
      support(),
      living({ layer: 'published' }),
      support({ month: '2025-10' }),
      living({ month: '2025-10' }),
    ),
    finds: [{ periods: ['2025-10'], facts: { monthsTogether: 1 } }],
  },
  {
    name: 'listed in a second household without being counted',
    given: {
      membership: [edge(), edge({ household: 'edge:2', counted: false })],
      ...paid(
        support(),
        line('dibao.edge', { beneficiary: wife, household: 'edge:1' }),
        line('dibao.edge', { beneficiary: wife, household: 'edge:2' }),
      ),
    },
    finds: [{ evidence: [{ entity: 'membership', row: 1 }, { row: 1 }, { row: 2 }] }],
  },
  {
    name: 'a roll of one, the other paid',
    given: { ...rolls(living()), ...paid(support()) },
    finds: [{ amountAtRisk: { fen: 10_000 } }],
  },
  {
    name: 'rolls of two months, of which one is paid',
    given: {
      ...rolls(support(), living(), support({ month: '2025-10' }), living({ month: '2025-10' })),
      ...paid(living()),
    },
    finds: [{ amountAtRisk: { fen: 20_000 }, facts: { monthsTogether: 2 } }],
  },
  {
    name: 'lists that were published only',
    given: paid(support({ layer: 'published' }), living({ layer: 'published' })),
    silent: true,
  },
  {
    name: 'rolls, where only what was paid is examined',
    given: { ...rolls(support()), ...paid(living()) },
    options: { layers: ['settled'] },
    silent: true,
  },
  {
    name: 'two benefits that were instructed',
    given: paid(support({ layer: 'instructed' }), living({ layer: 'instructed' })),
    finds: [{}],
  },
  {
    name: 'months of a changeover',
    given: paid(support(), living(), support({ month: '2025-10' })),
    options: { changeover: 1 },
    silent: true,
  },
  {
    name: 'a month more than a changeover allows',
    given: paid(support(), living(), support({ month: '2025-10' }), living({ month: '2025-10' })),
    options: { changeover: 1 },
    finds: [{ periods: ['2025-09', '2025-10'], facts: { monthsTogether: 2 }, amountAtRisk: { fen: 20_000 } }],
  },
  {
    name: 'dibao and support, which another check examines',
    given: household('dibao.rural', [edge({ programmeClass: 'dibao' })]),
    silent: true,
  },
  {
    name: 'a household on the edge of dibao that counts a person who is supported: excluded by the class',
    given: household('dibao.edge', [edge(), edge({ person: wife })]),
    finds: [{ amountAtRisk: { fen: 80_000 }, evidence: [{ entity: 'membership' }, {}, {}] }],
  },
  {
    name: 'dibao and the edge of it',
    given: {
      membership: [edge(), edge({ household: 'dibao:1', programmeClass: 'dibao' })],
      ...paid(
        line('dibao.rural', { beneficiary: wife, household: 'dibao:1' }),
        line('dibao.edge', { beneficiary: wife, household: 'edge:1', amount: 1_000 }),
      ),
    },
    finds: [{ amountAtRisk: { fen: 1_000 } }],
  },
  {
    name: 'a member who is listed but not counted',
    given: household('dibao.edge', [edge({ counted: false }), edge({ person: wife })]),
    silent: true,
  },
  {
    name: 'a member of whom it is not known whether he is counted',
    given: household('dibao.edge', [edge({ counted: null })]),
    undetermined: true,
  },
  { name: 'a benefit of an unknown programme', given: paid(support(), line(null)), undetermined: true },
  {
    name: 'a benefit of an unknown layer',
    given: paid(support(), living({ layer: null })),
    undetermined: true,
  },
  {
    name: 'an amount that is not known',
    given: paid(support(), living({ amount: null })),
    finds: [{ amountAtRisk: null }],
  },
  {
    name: 'support alone, the rolls not complete',
    given: paid(support()),
    covered: ['payment', 'members'],
    undetermined: true,
  },
  {
    name: 'support alone, the lists of members not complete',
    given: paid(support()),
    covered: ['payment', 'roll'],
    undetermined: true,
  },
  {
    name: 'both, in lists that are not complete',
    given: paid(support(), living()),
    covered: [],
    finds: [{}],
  },
  {
    name: 'a damaged number',
    given: paid(support({ beneficiary: damagedId(1) }), living({ beneficiary: damagedId(1) })),
    silent: true,
  },
]

testCases(exclusiveBenefitsOverlap, cases)
