import { accountNameMismatch } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { member, paid, who, wife } from '../means-tested.ts'

const order = (more: HostRecord = {}) =>
  paid({
    programme: 'old-age',
    layer: 'instructed',
    account: '6217001',
    holderKind: 'person',
    reference: 'T1',
    ...more,
  })
const answer = (more: HostRecord = {}): HostRecord => ({
  reference: 'T1',
  month: '2025-09',
  account: '6217001',
  accountHolder: '陆军',
  outcome: 'paid',
  ...more,
})
const roll = (more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  programme: 'old-age',
  month: '2025-09',
  ...more,
})
const going = (settlement: HostRecord, payment: HostRecord = {}, enrolment: HostRecord[] = []) => ({
  'payment@payment': [order(payment)],
  'settlement@settlement': [answer(settlement)],
  enrolment,
})
const household = (payment: HostRecord, membership: HostRecord[]) => ({
  ...going({}, { programme: 'dibao.rural', household: 'dibao:1', ...payment }),
  membership,
})

const cases: CheckCase[] = [
  {
    name: 'the bank names somebody else',
    given: going({}),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        evidence: [{ entity: 'payment' }, { entity: 'settlement' }],
      },
    ],
  },
  { name: 'the bank names the beneficiary', given: going({ accountHolder: '张三' }), silent: true },
  { name: 'the bank names nobody', given: going({ accountHolder: null }), undetermined: true },
  { name: 'the order names nobody', given: going({}, { name: null }), undetermined: true },
  { name: 'the bank returned the money', given: going({ outcome: 'returned' }), silent: true },
  { name: 'nobody knows what became of it', given: going({ outcome: null }), undetermined: true },
  {
    name: 'the guardian on the roll',
    given: going({}, {}, [roll({ guardianName: '陆军' })]),
    silent: true,
  },
  {
    name: 'another guardian on the roll',
    given: going({}, {}, [roll({ guardianName: '李四' })]),
    finds: [{}],
  },
  { name: 'a roll that states no guardian', given: going({}, {}, [roll()]), finds: [{}] },
  {
    name: 'a guardian on the roll of another month',
    given: going({}, {}, [roll({ guardianName: '陆军', month: '2025-08' })]),
    finds: [{}],
  },
  {
    name: 'a listed member of the household',
    given: household({}, [member(who), member(wife, { name: '陆军' })]),
    silent: true,
  },
  {
    name: 'somebody who is not of the household',
    given: household({}, [member(who), member(wife, { name: '李四' })]),
    finds: [{}],
  },
  { name: 'an institution', given: going({}, { holderKind: 'institution' }), silent: true },
  { name: 'a collective', given: going({}, { holderKind: 'collective' }), silent: true },
  {
    name: 'an account of nobody knows what kind',
    given: going({}, { holderKind: null }),
    undetermined: true,
  },
  {
    name: 'persons’ accounts, which the locality leaves out',
    given: going({}, { holderKind: 'person' }),
    options: { exemptTypes: ['person'] },
    silent: true,
  },
  { name: 'a roll not yet sent', given: going({}, { layer: 'declared' }), silent: true },
  { name: 'settled money', given: going({}, { layer: 'settled' }), finds: [{}] },
  { name: 'a layer that nobody knows', given: going({}, { layer: null }), undetermined: true },
  { name: 'an answer to another order', given: going({ reference: 'T2' }), silent: true },
  {
    name: 'no answer of a bank whose answers are not all there',
    given: going({ reference: 'T2' }),
    covered: ['payment'],
    undetermined: true,
  },
  {
    name: 'two orders of one person, as one lead',
    given: {
      'payment@payment': [order(), order({ month: '2025-10', reference: 'T2' })],
      'settlement@settlement': [answer(), answer({ reference: 'T2', month: '2025-10' })],
    },
    finds: [{ periods: ['2025-09', '2025-10'], amountAtRisk: { fen: 160_000 }, facts: { amount: 160_000 } }],
  },
  {
    name: 'two persons paid into one account, as a lead each',
    given: {
      'payment@payment': [order(), order({ beneficiary: wife, name: '李四', reference: 'T2' })],
      'settlement@settlement': [answer(), answer({ reference: 'T2' })],
    },
    finds: [{}, {}],
  },
  {
    name: 'one person with two accounts, as a lead each',
    given: {
      'payment@payment': [order(), order({ account: '6217002', reference: 'T2' })],
      'settlement@settlement': [answer(), answer({ account: '6217002', reference: 'T2' })],
    },
    finds: [{}, {}],
  },
  {
    name: 'only the answer that names somebody else is cited',
    given: {
      'payment@payment': [order()],
      'settlement@settlement': [
        answer(),
        answer({ accountHolder: '张三' }),
        answer({ outcome: 'returned' }),
        answer({ accountHolder: '赵六' }),
      ],
      enrolment: [roll({ guardianName: '赵六' })],
    },
    finds: [{ evidence: [{}, {}] }],
  },
  {
    name: 'an amount that is not known',
    given: going({}, { amount: null }),
    finds: [{ facts: { amount: null } }],
  },
]

testCases(accountNameMismatch, cases)
