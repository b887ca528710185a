import { noRecentLifeProof } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, member, wife } from '../means-tested.ts'
import { paid } from './dead-in-june.ts'
import { old, oldAge } from './old.ts'

const applied = (...days: (string | null)[]) => ({
  ...oldAge([]),
  application: days.map((submittedAt, n) => ({ reference: `S${n}`, beneficiary: old, submittedAt })),
})
const stayed = (leftAt: string | null | undefined) => ({
  ...oldAge([]),
  stay: [
    { person: old, institution: '甲院', enteredAt: '2020-03-01', ...(leftAt !== undefined && { leftAt }) },
  ],
})
const counted = (more: HostRecord) => ({
  ...household([member(wife), member(old, { name: '张三', ...more })]),
  lifeProof: [],
})

const cases: CheckCase[] = [
  {
    name: 'eighty, and never proved to live',
    given: oldAge([]),
    finds: [
      {
        severity: 'info',
        tier: 'B',
        programme: null,
        periods: [],
        amountAtRisk: null,
        facts: { years: 80, lastProof: null, programme: 'old-age' },
        evidence: [{ entity: 'payment' }],
      },
    ],
  },
  {
    name: 'the day before the eightieth birthday',
    given: { ...oldAge([]), 'payment@payment': [paid('2025-11', { beneficiary: idOf(1, '19460101') })] },
    silent: true,
  },
  {
    name: 'the day before the eightieth birthday, late in a month',
    given: oldAge([]),
    asOf: '2025-12-30',
    silent: true,
  },
  {
    name: 'seventy, where the locality looks from then on',
    given: { ...oldAge([]), 'payment@payment': [paid('2025-11', { beneficiary: idOf(1, '19551231') })] },
    options: { minAge: 70 },
    finds: [{ facts: { years: 70 } }],
  },
  { name: 'proved twelve months ago', given: oldAge([{ provedAt: '2024-12-01' }]), silent: true },
  {
    name: 'proved thirteen months ago',
    given: oldAge([{ provedAt: '2024-11-30' }]),
    finds: [
      { facts: { lastProof: '2024-11-30' }, evidence: [{ entity: 'lifeProof' }, { entity: 'payment' }] },
    ],
  },
  {
    name: 'proved six months ago, where the locality asks for it every quarter',
    given: oldAge([{ provedAt: '2025-06-30' }]),
    options: { maxSilence: 3 },
    finds: [{}],
  },
  {
    name: 'proved long ago and again lately',
    given: oldAge([{ provedAt: '2023-05-01' }, { provedAt: '2025-05-01' }]),
    silent: true,
  },
  {
    name: 'tried to prove it lately, and failed',
    given: oldAge([{ provedAt: '2025-05-01', result: 'failed' }, { provedAt: '2023-05-01' }]),
    finds: [{ facts: { lastProof: '2023-05-01' } }],
  },
  {
    name: 'two proofs of long ago',
    given: oldAge([{ provedAt: '2022-05-01' }, { provedAt: '2023-05-01' }]),
    finds: [{ facts: { lastProof: '2023-05-01' } }],
  },
  {
    name: 'never proved, where the register is not said to be complete',
    given: oldAge([]),
    covered: ['payment'],
    finds: [{}],
  },
  { name: 'a proof of nobody knows when', given: oldAge([{ provedAt: null }]), undetermined: true },
  {
    name: 'a proof of nobody knows when, in a register that is not said to be complete',
    given: oldAge([{ provedAt: null }]),
    covered: ['payment'],
    undetermined: true,
  },
  {
    name: 'a proof lately of which nobody knows whether it succeeded',
    given: oldAge([{ provedAt: '2025-05-01', result: null }]),
    undetermined: true,
  },
  {
    name: 'a proof of long ago of which nobody knows whether it succeeded',
    given: oldAge([{ provedAt: '2023-05-01', result: null }]),
    finds: [{}],
  },
  {
    name: 'a proof of nobody knows when, and one lately',
    given: oldAge([{ provedAt: null }, { provedAt: '2025-05-01' }]),
    silent: true,
  },
  ...[
    { ...oldAge([{ provedAt: '2025-05-01' }]), told: 'proved lately' },
    { ...applied('2025-05-01'), told: 'applied lately' },
    { ...stayed('2025-05-01'), told: 'left a home lately' },
  ].map(
    ({ told, ...given }): CheckCase => ({
      name: `${told}, in registers that are not said to be complete`,
      given,
      covered: ['payment'],
      silent: true,
    }),
  ),
  ...[
    { ...oldAge([{ provedAt: '2023-05-01' }]), told: 'proved long ago' },
    { ...applied('2023-05-01'), told: 'applied long ago' },
    { ...stayed('2023-05-01'), told: 'left a home long ago' },
  ].map(
    ({ told, ...given }): CheckCase => ({
      name: `${told}, in registers that are not said to be complete`,
      given,
      covered: ['payment'],
      finds: [{}],
    }),
  ),
  ...[
    { ...applied('2024'), told: 'applied in some month of 2024' },
    { ...stayed('2024'), told: 'left a home in some month of 2024' },
  ].map(
    ({ told, ...given }): CheckCase => ({
      name: `${told}, in registers that are not said to be complete`,
      given,
      covered: ['payment'],
      undetermined: true,
    }),
  ),
  { name: 'a proof known by its year alone', given: oldAge([{ provedAt: '2024' }]), undetermined: true },
  { name: 'the proof of another', given: oldAge([{ provedAt: '2025-05-01', person: wife }]), finds: [{}] },
  { name: 'applied twelve months ago', given: applied('2024-12-15'), silent: true },
  { name: 'applied thirteen months ago', given: applied('2024-11-30'), finds: [{}] },
  { name: 'applied long ago and lately', given: applied('2022-01-05', '2025-03-01'), silent: true },
  { name: 'applied nobody knows when', given: applied(null), undetermined: true },
  {
    name: 'applied lately, where three months is long',
    given: applied('2025-03-01'),
    options: { maxSilence: 3 },
    finds: [{}],
  },
  { name: 'lives in a care home', given: stayed(undefined), silent: true },
  { name: 'left a care home twelve months ago', given: stayed('2024-12-01'), silent: true },
  { name: 'left a care home thirteen months ago', given: stayed('2024-11-30'), finds: [{}] },
  { name: 'left a care home some time in 2024', given: stayed('2024'), undetermined: true },
  {
    name: 'left a care home lately, where three months is long',
    given: stayed('2025-08-01'),
    options: { maxSilence: 3 },
    finds: [{}],
  },
  {
    name: 'a death is on record: another check',
    given: { ...oldAge([]), 'death@death': [{ person: old, name: '张三', date: '2025-06-03' }] },
    silent: true,
  },
  {
    name: 'a counted member of a household, and one who is not counted',
    given: counted({ counted: false }),
    silent: true,
  },
  {
    name: 'a counted member of a household',
    given: counted({}),
    finds: [{ facts: { programme: 'dibao.rural' } }],
  },
  {
    name: 'a member of whom it is not known whether he is counted',
    given: counted({ counted: null }),
    undetermined: true,
  },
  { name: 'a roll not yet sent', given: oldAge([], { layer: 'declared' }), silent: true },
  { name: 'an instructed payment', given: oldAge([], { layer: 'instructed' }), finds: [{}] },
  {
    name: 'a roll not yet sent, where rolls are examined',
    given: oldAge([], { layer: 'declared' }),
    options: { layers: ['declared'] },
    finds: [{}],
  },
  { name: 'an unknown layer', given: oldAge([], { layer: null }), undetermined: true },
  { name: 'a damaged number', given: oldAge([], { beneficiary: damagedId(1) }), undetermined: true },
  {
    name: 'two programmes and months as one lead, two persons as a lead each',
    given: {
      ...oldAge([]),
      'payment@payment': [
        paid('2025-10', { beneficiary: old }),
        paid('2025-11', { beneficiary: old, programme: 'tekun' }),
        paid('2025-11', { beneficiary: idOf(2, '19301231') }),
      ],
    },
    finds: [{ facts: { years: 80 } }, { facts: { years: 95 } }],
  },
]

testCases(noRecentLifeProof, cases, {
  equivalent: {
    'facts.years.node.age[0].take: max → min': 'all numbers of one person have one birth date in them',
  },
  unseen: { 'all[6].not: never unknown': 'a death that nobody recorded is not on record' },
})
