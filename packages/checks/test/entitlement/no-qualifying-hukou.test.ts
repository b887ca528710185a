import { noQualifyingHukou } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, member, paid, who, wife } from '../means-tested.ts'
import { registered } from './registered.ts'

const alone = (registrations: readonly HostRecord[], more: HostRecord = {}) => ({
  registration: registrations.map(registered),
  'payment@payment': [paid(more)],
})
const gone = { status: 'moved-out', movedOutAt: '2025-08-31' }

const own = { ownPrefixes: ['341525'] }

const cases: CheckCase[] = [
  { name: 'registered here', given: alone([{}]), silent: true },
  {
    name: 'moved away on the last day of the month before',
    given: alone([gone]),
    finds: [
      {
        severity: 'medium',
        tier: 'A',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { movedOutAt: '2025-08-31', amount: 80_000 },
        evidence: [
          { file: '(payment@payment)', row: 1, entity: 'payment' },
          { file: '(registration)', row: 1, entity: 'registration' },
        ],
      },
    ],
  },
  {
    name: 'moved away on the first day of the month',
    given: alone([{ status: 'moved-out', movedOutAt: '2025-09-01' }]),
    silent: true,
  },
  {
    name: 'moved here later, perhaps within the place',
    given: alone([{ movedInAt: '2025-10-17' }]),
    silent: true,
  },
  {
    name: 'moved between two townships of the place',
    given: alone([gone, { movedInAt: '2025-08-31' }]),
    silent: true,
  },
  {
    name: 'moved away twice',
    given: alone([{ status: 'moved-out', movedOutAt: '2020-01-01' }, gone]),
    finds: [{ facts: { movedOutAt: '2025-08-31' } }],
  },
  { name: 'moved away nobody knows when', given: alone([{ status: 'moved-out' }]), finds: [{}] },
  { name: 'struck after a death', given: alone([{ status: 'cancelled' }]), silent: true },
  {
    name: 'in no register, by a number issued here',
    given: alone([]),
    options: own,
    finds: [{ severity: 'medium', tier: 'B' }],
  },
  {
    name: 'in no register, where the place does not say which numbers are its own',
    given: alone([]),
    finds: [{ severity: 'info' }],
  },
  {
    name: 'in no register, by a number that another county issued',
    given: alone([], { beneficiary: idOf(4, '19880101', '510922') }),
    options: own,
    finds: [{ severity: 'info' }],
  },
  {
    name: 'moved away, by a number that another county issued',
    given: {
      registration: [registered({ ...gone, person: idOf(4, '19880101', '510922') })],
      'payment@payment': [paid({ beneficiary: idOf(4, '19880101', '510922') })],
    },
    options: own,
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'moved away, by a number that belongs in no household register',
    given: {
      registration: [registered({ ...gone, person: idOf(4, '19880101', '830000') })],
      'payment@payment': [paid({ beneficiary: idOf(4, '19880101', '830000') })],
    },
    finds: [{ severity: 'medium' }],
  },
  ...['810000', '820000', '830000', '911392'].map(
    (area): CheckCase => ({
      name: `a residence permit, ${area}: no household register has it`,
      given: alone([], { beneficiary: idOf(4, '19880101', area) }),
      options: own,
      undetermined: true,
    }),
  ),
  {
    name: 'a residence permit, for temporary relief, which accepts it',
    given: alone([], { beneficiary: idOf(4, '19880101', '830000'), programme: 'temporary-relief' }),
    silent: true,
  },
  {
    name: 'in no register, which is not complete',
    given: alone([]),
    covered: ['payment'],
    undetermined: true,
  },
  {
    name: 'in no register, which is complete for one township',
    given: alone([], { township: '甲乡' }),
    options: own,
    covered: ['payment'],
    coverage: [{ register: 'population', programme: null, area: '甲乡', from: '1900-01-01', to: null }],
    undetermined: true,
  },
  { name: 'a status that is not known', given: alone([{ status: null }]), undetermined: true },
  { name: 'another name in the register', given: alone([{ ...gone, name: '王五' }]), finds: [{ tier: 'B' }] },
  {
    name: 'a counted member',
    given: {
      ...household([member(wife), member(who)]),
      registration: [registered({ person: wife }), registered(gone)],
    },
    finds: [{ evidence: [{}, {}, {}] }],
  },
  {
    name: 'a counted member under the name of the register',
    given: {
      ...household([member(wife), member(who, { name: '张三' })]),
      registration: [registered({ person: wife }), registered(gone)],
    },
    finds: [{ tier: 'A' }],
  },
  {
    name: 'a counted member under another name',
    given: {
      ...household([member(wife), member(who, { name: '王五' })]),
      registration: [registered({ person: wife }), registered(gone)],
    },
    finds: [{ tier: 'B' }],
  },
  {
    name: 'two names in the register',
    given: alone([gone, { ...gone, name: '王五' }]),
    finds: [{ tier: 'A' }],
  },
  {
    name: 'moved away, whatever the status still says',
    given: alone([{ movedOutAt: '2025-08-31' }]),
    finds: [{}],
  },
  {
    name: 'a member who is not counted',
    given: {
      ...household([member(wife), member(who, { counted: false })]),
      registration: [registered({ person: wife }), registered(gone)],
    },
    silent: true,
  },
  {
    name: 'a member of whom it is not known whether he is counted',
    given: {
      ...household([member(wife), member(who, { counted: null })]),
      registration: [registered({ person: wife }), registered(gone)],
    },
    undetermined: true,
  },
  { name: 'temporary relief', given: alone([gone], { programme: 'temporary-relief' }), silent: true },
  {
    name: 'temporary relief, where it takes those registered here only',
    given: alone([gone], { programme: 'temporary-relief' }),
    options: { programmes: ['temporary-relief'] },
    finds: [{}],
  },
  { name: 'the old-age allowance', given: alone([gone], { programme: 'old-age' }), finds: [{}] },
  {
    name: 'a subsidy for the disabled and the allowance of orphans',
    given: {
      registration: [registered(gone)],
      'payment@payment': ['disability.living', 'orphan'].map((programme) => paid({ programme })),
    },
    finds: [{}, {}],
  },
  { name: 'nobody knows which programme', given: alone([gone], { programme: null }), undetermined: true },
  { name: 'an instructed payment', given: alone([gone], { layer: 'instructed' }), finds: [{}] },
  { name: 'a roll not yet sent', given: alone([gone], { layer: 'declared' }), silent: true },
  {
    name: 'a roll not yet sent, where rolls are examined',
    given: alone([gone], { layer: 'declared' }),
    options: { layers: ['declared'] },
    finds: [{}],
  },
  { name: 'an unknown layer', given: alone([gone], { layer: null }), undetermined: true },
  { name: 'a month that is not known', given: alone([gone], { month: null }), undetermined: true },
  {
    name: 'an amount that is not known',
    given: alone([gone], { amount: null }),
    finds: [{ facts: { amount: null } }],
  },
  { name: 'a damaged number', given: alone([gone], { beneficiary: damagedId(1) }), undetermined: true },
  {
    name: 'two months as one lead, two persons and two programmes as a lead each',
    given: {
      registration: [registered(gone), registered({ ...gone, person: wife })],
      'payment@payment': [
        paid(),
        paid({ month: '2025-10' }),
        paid({ programme: 'old-age' }),
        paid({ beneficiary: wife }),
      ],
    },
    finds: [
      { periods: ['2025-09', '2025-10'], facts: { amount: 160_000 }, amountAtRisk: { fen: 160_000 } },
      {},
      {},
    ],
  },
]

testCases(noQualifyingHukou, cases, {
  unseen: {
    'all[4].any[0]: never decided': 'a number was issued here or elsewhere, or nobody can tell',
  },
  equivalent: {
    'facts.isRegistered.node.path[1].where.any[1]: months compared':
      'a day on or after the first of a month is in that month or a later one',
  },
})
