import { paidIntoOfficialsAccount } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { member, paid, who, wife } from '../means-tested.ts'

const [officer, other] = [idOf(7), idOf(8)]
const money = (more: HostRecord = {}) =>
  paid({ programme: 'old-age', layer: 'instructed', account: '6217001', accountHolder: '王五', ...more })
const post = (more: HostRecord = {}): HostRecord => ({
  person: officer,
  name: '王五',
  startedAt: '2020-03-01',
  endedAt: null,
  account: '6217001',
  ...more,
})
const into = (posts: HostRecord[], payment: HostRecord = {}, enrolment: HostRecord[] = []) => ({
  'payment@payment': [money(payment)],
  'post@village-officers': posts,
  'post@public-payroll': [],
  enrolment,
})
const roll = (more: HostRecord): HostRecord => ({
  beneficiary: who,
  programme: 'old-age',
  month: '2025-09',
  ...more,
})
const household = (membership: HostRecord[]) => ({
  ...into([post()], { programme: 'dibao.rural', household: 'dibao:1' }),
  membership,
})

const cases: CheckCase[] = [
  {
    name: 'an allowance into the account of a village officer',
    given: into([post()]),
    finds: [
      {
        severity: 'high',
        tier: 'A',
        programme: 'old-age',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        evidence: [{ entity: 'payment' }, { entity: 'post' }],
      },
    ],
  },
  {
    name: 'the account of somebody on the public payroll',
    given: { ...into([]), 'post@public-payroll': [post()] },
    finds: [{}],
  },
  { name: 'another account', given: into([post({ account: '6217002' })]), silent: true },
  { name: 'the officer’s own money', given: into([post({ person: who })]), silent: true },
  { name: 'left before the month', given: into([post({ endedAt: '2025-08-20' })]), silent: true },
  {
    name: 'left on the first day of the month',
    given: into([post({ endedAt: '2025-09-01' })]),
    silent: true,
  },
  {
    name: 'left on the second day of the month',
    given: into([post({ endedAt: '2025-09-02' })]),
    finds: [{}],
  },
  { name: 'left nobody knows when', given: into([post({ endedAt: '2025' })]), undetermined: true },
  {
    name: 'in office from the last day of the month',
    given: into([post({ startedAt: '2025-09-30' })]),
    finds: [{}],
  },
  { name: 'in office from the next month', given: into([post({ startedAt: '2025-10-01' })]), silent: true },
  { name: 'in office nobody knows since when', given: into([post({ startedAt: null })]), undetermined: true },
  {
    name: 'the guardian on the roll, by the number',
    given: into([post()], {}, [roll({ guardian: officer, guardianName: '王武' })]),
    silent: true,
  },
  {
    name: 'the guardian on the roll, by the name',
    given: into([post()], {}, [roll({ guardian: null, guardianName: '王五' })]),
    silent: true,
  },
  {
    name: 'another guardian on the roll',
    given: into([post()], {}, [roll({ guardian: other, guardianName: '赵六' })]),
    finds: [{}],
  },
  {
    name: 'a member of the household, by the number',
    given: household([member(who), member(officer, { name: '王武' })]),
    silent: true,
  },
  {
    name: 'a member of the household, by the name',
    given: household([member(who), member(wife, { name: '王五' })]),
    silent: true,
  },
  { name: 'nobody of the household', given: household([member(who), member(wife)]), finds: [{}] },
  {
    name: 'the name of the payment is another',
    given: into([post()], { accountHolder: '张三' }),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the name at an officer who left only',
    given: into([post({ name: '赵六' }), post({ person: other, endedAt: '2024-01-01' })]),
    finds: [{ tier: 'B', evidence: [{}, {}] }],
  },
  {
    name: 'the name at the beneficiary’s own post only',
    given: into([post({ name: '赵六' }), post({ person: who })]),
    finds: [{ tier: 'B', evidence: [{}, {}] }],
  },
  {
    name: 'the name at a guardian only',
    given: into([post({ name: '赵六' }), post({ person: other })], {}, [roll({ guardian: other })]),
    finds: [{ tier: 'B', evidence: [{}, {}] }],
  },
  {
    name: 'the name at a guardian by name only',
    given: into([post({ name: '赵六' }), post({ person: other })], {}, [roll({ guardianName: '王五' })]),
    finds: [{ tier: 'B', evidence: [{}, {}] }],
  },
  {
    name: 'the name at an officer of the next month only',
    given: into([post({ name: '赵六' }), post({ person: other, startedAt: '2025-10-01' })]),
    finds: [{ tier: 'B', evidence: [{}, {}] }],
  },
  { name: 'a roll not yet sent', given: into([post()], { layer: 'declared' }), silent: true },
  { name: 'settled money', given: into([post()], { layer: 'settled' }), finds: [{}] },
  { name: 'a layer that nobody knows', given: into([post()], { layer: null }), undetermined: true },
  {
    name: 'a roll not yet sent, where rolls are examined',
    given: into([post()], { layer: 'declared' }),
    options: { layers: ['declared'] },
    finds: [{}],
  },
  {
    name: 'two months as one lead',
    given: { ...into([post()]), 'payment@payment': [money(), money({ month: '2025-10' })] },
    finds: [{ periods: ['2025-09', '2025-10'], amountAtRisk: { fen: 160_000 }, facts: { amount: 160_000 } }],
  },
  {
    name: 'two persons paid into one account, as a lead each',
    given: { ...into([post()]), 'payment@payment': [money(), money({ beneficiary: wife, name: '李四' })] },
    finds: [{}, {}],
  },
  {
    name: 'two accounts of one person, as a lead each',
    given: {
      ...into([post(), post({ account: '6217002' })]),
      'payment@payment': [money(), money({ account: '6217002' })],
    },
    finds: [{}, {}],
  },
  { name: 'nobody in complete registers', given: into([]), silent: true },
  { name: 'nobody in registers that are not', given: into([]), covered: ['payment'], undetermined: true },
  {
    name: 'an amount that is not known',
    given: into([post()], { amount: null }),
    finds: [{ facts: { amount: null } }],
  },
]

testCases(paidIntoOfficialsAccount, cases)
