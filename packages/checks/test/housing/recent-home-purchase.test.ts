import { recentHomePurchase } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, meansTestedCases, member, paid, who, wife } from '../means-tested.ts'

const flat = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  certificate: '皖(2023)不动产权第0000001号',
  use: 'residence',
  acquiredBy: 'purchase',
  registeredAt: '2023-06-15',
  status: 'current',
  ...more,
})
/** Places on the rolls of the months, approved in June 2023. */
const roll = (approvedAt: string | null = '2023-06-20', more: HostRecord = {}): HostRecord[] =>
  ['2025-09', '2025-10'].flatMap((month) =>
    ['tekun', 'old-age'].map((programme) => ({
      beneficiary: who,
      programme,
      month,
      approvedAt,
      ...more,
    })),
  )
const ofWife = roll('2023-06-20', { beneficiary: wife, programme: 'dibao.rural' }).filter(
  (_, i) => i % 2 === 0,
)
const given = (property: HostRecord[], enrolment = roll(), payments: HostRecord[] = [paid()]) => ({
  property,
  enrolment,
  'payment@payment': payments,
})

const cases: CheckCase[] = [
  {
    name: 'a flat bought in the month of the approval',
    given: given([flat()]),
    finds: [
      {
        severity: 'medium',
        tier: 'A',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { approvedAt: '2023-06-20', acquiredAt: '2023-06-15', homes: 1 },
        evidence: [{ entity: 'payment' }, { entity: 'property' }],
      },
    ],
  },
  { name: 'a house built', given: given([flat({ acquiredBy: 'self-built' })]), finds: [{}] },
  { name: 'a house inherited', given: given([flat({ acquiredBy: 'inheritance' })]), silent: true },
  { name: 'a house rebuilt', given: given([flat({ acquiredBy: 'disaster-rebuilding' })]), silent: true },
  { name: 'a home of a relocation scheme', given: given([flat({ acquiredBy: 'relocation' })]), silent: true },
  {
    name: 'a gift, where the locality minds',
    given: given([flat({ acquiredBy: 'gift' })]),
    options: { ways: ['gift'] },
    finds: [{}],
  },
  { name: 'acquired nobody knows how', given: given([flat({ acquiredBy: null })]), undetermined: true },
  { name: 'a shop', given: given([flat({ use: 'commercial' })]), silent: true },
  { name: 'used nobody knows for what', given: given([flat({ use: null })]), undetermined: true },
  { name: 'sold since', given: given([flat({ status: 'history' })]), finds: [{}] },
  { name: 'an entry that was cancelled', given: given([flat({ status: 'cancelled' })]), silent: true },
  { name: 'in a state that nobody knows', given: given([flat({ status: null })]), undetermined: true },
  { name: 'twelve months before', given: given([flat({ registeredAt: '2022-06-30' })]), finds: [{}] },
  { name: 'thirteen months before', given: given([flat({ registeredAt: '2022-05-31' })]), silent: true },
  { name: 'twelve months after', given: given([flat({ registeredAt: '2024-06-01' })]), finds: [{}] },
  { name: 'thirteen months after', given: given([flat({ registeredAt: '2024-07-01' })]), silent: true },
  {
    name: 'seven months before, where six count',
    given: given([flat({ registeredAt: '2022-11-30' })]),
    options: { window: 6 },
    silent: true,
  },
  {
    name: 'seven months after, where six count',
    given: given([flat({ registeredAt: '2024-01-30' })]),
    options: { window: 6 },
    silent: true,
  },
  { name: 'registered nobody knows when', given: given([flat({ registeredAt: null })]), undetermined: true },
  { name: 'approved nobody knows when', given: given([flat()], roll(null)), undetermined: true },
  {
    name: 'approved a second time, close to the purchase',
    given: given([flat()], [...roll('2012-01-01'), ...roll()]),
    finds: [{ facts: { approvedAt: '2023-06-20' } }],
  },
  {
    name: 'two homes, one of them in the file twice',
    given: given([flat(), flat(), flat({ certificate: '第2号', registeredAt: '2023-03-01' })]),
    finds: [{ facts: { homes: 2, acquiredAt: '2023-06-15' }, evidence: [{}, {}, {}, {}] }],
  },
  {
    name: 'two months as one lead',
    given: given(
      [flat(), flat({ certificate: '第2号', registeredAt: '2025-01-15' })],
      [...roll().slice(0, 1), ...roll('2024-06-20').slice(2)],
      [paid(), paid({ month: '2025-10' })],
    ),
    finds: [{ facts: { homes: 2, acquiredAt: '2025-01-15' } }],
  },
  {
    name: 'husband and wife, as a lead each',
    given: {
      ...given([flat(), flat({ person: wife })], ofWife),
      ...household([member(wife), member(who)]),
    },
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one person, as a lead each',
    given: given([flat()], roll(), [paid(), paid({ programme: 'old-age' })]),
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}],
  },
  {
    name: 'a member whose name the list of members has',
    given: { ...given([flat()], ofWife), ...household([member(wife), member(who, { name: '张三' })]) },
    finds: [{ tier: 'A', evidence: [{}, {}, {}] }],
  },
  { name: 'another name under the number', given: given([flat({ name: '王五' })]), finds: [{ tier: 'B' }] },
  {
    name: 'the name at a shop only',
    given: given([flat({ name: '王五' }), flat({ use: 'commercial' })]),
    finds: [{ tier: 'B' }],
  },
  { name: 'the flat of a namesake', given: given([flat({ person: wife })]), silent: true },
  { name: 'no home in a register that is complete', given: given([]), silent: true },
  {
    name: 'no home in a register that is not',
    given: given([]),
    covered: ['payment', 'roll'],
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: given([flat()], roll(), [paid({ beneficiary: damagedId(1) })]),
    undetermined: true,
  },
  ...meansTestedCases({ property: [flat()], enrolment: [...roll(), ...ofWife] }),
]

const ofThePerson = 'a recipient has the homes of the person, by either way'
testCases(recentHomePurchase, cases, {
  equivalent: {
    'facts.acquiredAt.node.path: without [0]': ofThePerson,
    'facts.nameAgrees.node.path: without [0]': ofThePerson,
  },
})
