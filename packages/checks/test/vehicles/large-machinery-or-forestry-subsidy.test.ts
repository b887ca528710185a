import { largeMachineryOrForestrySubsidy } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, meansTestedCases, member, paid, who, wife } from '../means-tested.ts'

const machine = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  buyerKind: 'person',
  price: 5_000_000,
  amount: 1_000_000,
  date: '2025-05-20',
  ...more,
})
const woods = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  amount: 1_000_000,
  date: '2025-03-10',
  ...more,
})
const given = (machinery: HostRecord[], forestry: HostRecord[] = [], payments: HostRecord[] = [paid()]) => ({
  'subsidy@machinery': machinery,
  'subsidy@forestry': forestry,
  'payment@payment': payments,
})
const family = (machinery: HostRecord[], forestry: HostRecord[], members: HostRecord[]) => ({
  ...given(machinery, forestry),
  ...household(members),
})
const limit = { threshold: 2_000_000 }

const cases: CheckCase[] = [
  {
    name: 'a destitute person who buys a dear machine',
    given: given([machine()]),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { prices: 5_000_000, subsidies: 1_000_000 },
        evidence: [{ entity: 'payment' }, { entity: 'subsidy' }],
      },
    ],
  },
  { name: 'a price of just the limit', given: given([machine({ price: 2_000_000 })]), finds: [{}] },
  { name: 'a fen less', given: given([machine({ price: 1_999_999 })]), silent: true },
  {
    name: 'two forestry subsidies that reach the limit together',
    given: given([], [woods(), woods()]),
    finds: [{ facts: { prices: 0, subsidies: 2_000_000 }, evidence: [{}, {}, {}] }],
  },
  { name: 'a fen less together', given: given([], [woods(), woods({ amount: 999_999 })]), silent: true },
  {
    name: 'a farm and a forestry subsidy together',
    given: given([machine({ price: 1_500_000 })], [woods()]),
    finds: [{ facts: { prices: 1_500_000, subsidies: 2_000_000 } }],
  },
  {
    name: 'a machine bought for a co-operative',
    given: given([machine({ buyerKind: 'organisation' })]),
    silent: true,
  },
  {
    name: 'a machine bought by nobody knows whom',
    given: given([machine({ buyerKind: null })]),
    undetermined: true,
  },
  {
    name: 'bought on the first day of twelve months',
    given: given([machine({ date: '2024-10-01' })]),
    finds: [{}],
  },
  { name: 'bought on the day before', given: given([machine({ date: '2024-09-30' })]), silent: true },
  {
    name: 'bought on the last day of the month',
    given: given([machine({ date: '2025-09-30' })]),
    finds: [{}],
  },
  { name: 'bought on the day after', given: given([machine({ date: '2025-10-01' })]), silent: true },
  {
    name: 'bought four months ago, where three count',
    given: given([machine({ date: '2025-06-30' })]),
    options: { window: 3 },
    silent: true,
  },
  {
    name: 'woodland paid for outside the window',
    given: given([], [woods({ amount: 3_000_000, date: '2024-09-30' })]),
    silent: true,
  },
  {
    name: 'bought on a day that nobody knows',
    given: given([machine({ date: null })]),
    undetermined: true,
  },
  { name: 'a price that nobody knows', given: given([machine({ price: null })]), undetermined: true },
  {
    name: 'a subsidy of nobody knows how much',
    given: given([], [woods({ amount: null })]),
    undetermined: true,
  },
  {
    name: 'a farm subsidy of nobody knows how much, beside woodland',
    given: given([machine({ price: 100, amount: null })], [woods()]),
    undetermined: true,
  },
  {
    name: 'husband and wife who reach the limit together, as one lead',
    given: family(
      [machine({ price: 1_000_000 }), machine({ person: wife, price: 1_000_000 })],
      [],
      [member(wife), member(who)],
    ),
    finds: [{ programme: 'dibao.rural', facts: { prices: 2_000_000 }, evidence: [{}, {}, {}] }],
  },
  {
    name: 'husband and wife with woodland each',
    given: family([], [woods(), woods({ person: wife })], [member(wife), member(who)]),
    finds: [{ facts: { subsidies: 2_000_000 } }],
  },
  {
    name: 'the machine and woodland of a member who is not counted',
    given: family(
      [machine()],
      [woods({ amount: 3_000_000 })],
      [member(wife), member(who, { counted: false })],
    ),
    silent: true,
  },
  {
    name: 'the months of one machine as one lead',
    given: given(
      [machine(), machine({ date: '2025-10-05' })],
      [woods(), woods({ date: '2025-10-05' })],
      [paid(), paid({ month: '2025-10' })],
    ),
    finds: [
      {
        periods: ['2025-09', '2025-10'],
        facts: { prices: 10_000_000, subsidies: 4_000_000, amount: 160_000 },
        amountAtRisk: { fen: 160_000 },
      },
    ],
  },
  {
    name: 'two programmes, and two persons, as a lead each',
    given: given(
      [machine(), machine({ person: wife })],
      [],
      [paid(), paid({ programme: 'old-age' }), paid({ beneficiary: wife })],
    ),
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}, {}],
  },
  { name: 'the machine of a namesake', given: given([machine({ person: wife })]), silent: true },
  { name: 'nothing in registers that are complete', given: given([]), silent: true },
  {
    name: 'nothing in a register that is not',
    given: given([]),
    covered: ['payment', 'machinery'],
    undetermined: true,
  },
  {
    name: 'nothing in the other register, which is not complete either',
    given: given([]),
    covered: ['payment', 'forestry'],
    undetermined: true,
  },
  {
    name: 'a month that nobody knows',
    given: given([machine()], [], [paid({ month: null })]),
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: given([machine()], [], [paid({ beneficiary: damagedId(1) })]),
    undetermined: true,
  },
  ...meansTestedCases({ 'subsidy@machinery': [machine()], 'subsidy@forestry': [] }),
]

const alike =
  'only a damaged number has other subsidies than its row, and of that the other total is unknown too'

testCases(
  largeMachineryOrForestrySubsidy,
  cases.map((each) => ({ ...each, options: { ...limit, ...each.options } })),
  {
    equivalent: {
      'facts.prices.node.value.path: without [0]': alike,
      'facts.subsidies.node.value.add[0].path: without [0]': alike,
      'facts.subsidies.node.value.add[1].path: without [0]': alike,
    },
  },
)
