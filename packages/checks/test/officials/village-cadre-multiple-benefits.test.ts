import { villageCadreMultipleBenefits } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases, unknownMoney } from '../cases.ts'
import { cadre, drawn, officer, seated } from './village-officer.ts'

const both = ['dibao.rural', 'disaster-relief']
const paid = (...payments: HostRecord[]) => ({
  'post@village-officers': [seated()],
  'payment@payment': payments,
  housingAward: [],
})
const flood = (more: HostRecord = {}) => paid(drawn('dibao.rural'), drawn('disaster-relief', more))

const cases: CheckCase[] = [
  {
    name: 'minimum living allowance and disaster relief in a year',
    given: officer(both),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: null,
        periods: [],
        amountAtRisk: { fen: 120_000, basis: 'upper-bound' },
        facts: { kinds: 2, amount: 120_000, duty: '村委会主任' },
        evidence: [{ entity: 'payment' }, { entity: 'payment' }, { entity: 'post' }],
      },
    ],
  },
  {
    name: 'disaster relief, and a house by the register of awards',
    given: officer(['disaster-relief'], ['2025-05']),
    finds: [{ facts: { kinds: 2 }, evidence: [{ entity: 'housingAward' }, {}, {}] }],
  },
  {
    name: 'disaster relief, and a house by the list of payments',
    given: officer(['disaster-relief', 'housing-renovation']),
    finds: [{ facts: { kinds: 2 } }],
  },
  {
    name: 'a house that both lists tell of is one benefit',
    given: officer(['housing-renovation'], ['2025-05']),
    silent: true,
  },
  { name: 'all three', given: officer([...both], ['2025']), finds: [{ facts: { kinds: 3 } }] },
  { name: 'one benefit', given: officer(['dibao.rural']), silent: true },
  { name: 'one benefit twice', given: officer(['dibao.rural', 'dibao.urban']), silent: true },
  {
    name: 'one benefit, where one is too many',
    given: officer(['dibao.rural']),
    options: { minOthers: 1 },
    finds: [{ facts: { kinds: 1 } }],
  },
  { name: 'two, where three are too many', given: officer(both), options: { minOthers: 3 }, silent: true },
  { name: 'a benefit of another kind', given: officer(['dibao.rural', 'old-age']), silent: true },
  {
    name: 'a benefit of another kind, which counts here',
    given: officer(['dibao.rural', 'old-age']),
    options: { benefits: ['dibao', 'old-age'] },
    finds: [{}],
  },
  {
    name: 'houses do not count here',
    given: officer(['dibao.rural', 'housing-renovation'], ['2025-05']),
    options: { benefits: ['dibao', 'disaster-relief'] },
    silent: true,
  },
  { name: 'a post without pay', given: officer(both, [], { pay: 0 }), silent: true },
  { name: 'a post with the least pay', given: officer(both, [], { pay: 1 }), finds: [{}] },
  { name: 'pay that is not known', given: officer(both, [], { pay: null }), undetermined: true },
  { name: 'in the first month of the year', given: flood({ month: '2025-01' }), finds: [{}] },
  { name: 'in the last month of the year', given: flood({ month: '2025-12' }), finds: [{}] },
  { name: 'the year before', given: flood({ month: '2024-12' }), silent: true },
  { name: 'after the day of the check', given: flood({ month: '2026-01' }), silent: true },
  {
    name: 'half a year ago, where a quarter is asked about',
    given: flood({ month: '2025-11' }),
    options: { window: 3 },
    silent: true,
  },
  { name: 'a house of the year before', given: officer(['dibao.rural'], ['2024-12']), silent: true },
  { name: 'a house of the next year', given: officer(['dibao.rural'], ['2026-01']), silent: true },
  { name: 'left before the money', given: officer(both, [], { endedAt: '2025-06-01' }), silent: true },
  {
    name: 'left in the month of the money',
    given: officer(both, [], { endedAt: '2025-06-02' }),
    finds: [{}],
  },
  {
    name: 'took office after the money',
    given: officer(both, [], { startedAt: '2025-07-01' }),
    silent: true,
  },
  {
    name: 'took office in the month of the money',
    given: officer(both, [], { startedAt: '2025-06-30' }),
    finds: [{}],
  },
  {
    name: 'a house that was paid the year before',
    given: paid(drawn('dibao.rural'), drawn('housing-renovation', { month: '2024-12' })),
    silent: true,
  },
  {
    name: 'took office after the house was awarded',
    given: officer(['dibao.rural'], ['2025-05'], { startedAt: '2025-06-01' }),
    silent: true,
  },
  {
    name: 'nobody knows since when in office',
    given: officer(both, [], { startedAt: null }),
    undetermined: true,
  },
  { name: 'nobody knows which benefit', given: officer(['dibao.rural', null]), undetermined: true },
  { name: 'a house of nobody knows when', given: officer(['dibao.rural'], [null]), undetermined: true },
  { name: 'money for nobody knows when', given: flood({ month: null }), undetermined: true },
  { name: 'a roll not yet sent', given: flood({ layer: 'declared' }), silent: true },
  { name: 'an instructed payment', given: flood({ layer: 'instructed' }), finds: [{}] },
  {
    name: 'a roll not yet sent, where rolls are examined',
    given: flood({ layer: 'declared' }),
    options: { layers: ['declared', 'settled'] },
    finds: [{}],
  },
  { name: 'an unknown layer', given: flood({ layer: null }), undetermined: true },
  { name: 'the money of another', given: flood({ beneficiary: idOf(2) }), silent: true },
  {
    name: 'a house of another',
    given: {
      ...officer(['dibao.rural']),
      housingAward: [{ reference: 'D9', person: idOf(2), month: '2025-05' }],
    },
    silent: true,
  },
  {
    name: 'an amount that is not known',
    given: flood({ amount: null }),
    finds: [{ facts: { kinds: 2 } }],
  },
  {
    name: 'one benefit, and no complete register of awards',
    given: officer(['dibao.rural']),
    covered: ['village-officers', 'payment'],
    undetermined: true,
  },
  {
    name: 'two benefits, whatever else was paid',
    given: officer(both),
    covered: ['village-officers'],
    finds: [{}],
  },
  {
    name: 'a damaged number',
    given: { ...officer(both), 'post@village-officers': [seated({ person: damagedId(1) })] },
    undetermined: true,
  },
  {
    name: 'two terms of one officer as one lead, another officer as one more',
    given: {
      'post@village-officers': [
        seated({ endedAt: '2025-04-01' }),
        seated({ startedAt: '2025-05-01' }),
        seated({ person: idOf(2), name: '李四' }),
      ],
      'payment@payment': [
        drawn('dibao.rural', { month: '2025-03' }),
        drawn('disaster-relief', { month: '2025-02' }),
        drawn('dibao.rural'),
        drawn('disaster-relief'),
        drawn('disaster-relief', { month: '2025-07', amount: 10_000 }),
        ...both.map((programme) => drawn(programme, { beneficiary: idOf(2) })),
      ],
      housingAward: [{ reference: 'D1', person: cadre, month: '2025-08' }],
    },
    finds: [{ facts: { kinds: 3, amount: 130_000 }, amountAtRisk: { fen: 130_000 } }, {}],
  },
]

testCases(villageCadreMultipleBenefits, cases, {
  equivalent: { 'facts.amount.node.value: unknown as 0 fen': unknownMoney },
})
