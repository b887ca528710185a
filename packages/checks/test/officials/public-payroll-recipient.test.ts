import { publicPayrollRecipient } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, meansTestedCases, member, paid, who, wife } from '../means-tested.ts'

const post = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  establishment: 'civil-servant',
  startedAt: '2015-03-01',
  endedAt: null,
  postStatus: 'active',
  ...more,
})
const posts = (...rows: HostRecord[]) => ({ 'post@public-payroll': rows })
const holding = (...rows: HostRecord[]) => ({ ...posts(...rows), 'payment@payment': [paid()] })

const cases: CheckCase[] = [
  {
    name: 'a civil servant supported as destitute',
    given: holding(post()),
    finds: [
      {
        severity: 'high',
        tier: 'A',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { startedAt: '2015-03-01' },
        evidence: [{ entity: 'payment' }, { entity: 'post' }],
      },
    ],
  },
  {
    name: 'staff of a public institution',
    given: holding(post({ establishment: 'public-institution' })),
    finds: [{}],
  },
  { name: 'contract staff', given: holding(post({ establishment: 'contract' })), silent: true },
  {
    name: 'contract staff, where the locality counts them',
    given: holding(post({ establishment: 'contract' })),
    options: { fundedKinds: ['contract'] },
    finds: [{}],
  },
  {
    name: 'an establishment that nobody knows',
    given: holding(post({ establishment: null })),
    undetermined: true,
  },
  {
    name: 'temporary relief for a civil servant',
    given: { ...posts(post()), 'payment@payment': [paid({ programme: 'temporary-relief' })] },
    finds: [{ programme: 'temporary-relief' }],
  },
  {
    name: 'left before the month',
    given: holding(post({ postStatus: 'left', endedAt: '2025-08-16' })),
    silent: true,
  },
  {
    name: 'left on the first day of the month',
    given: holding(post({ postStatus: 'left', endedAt: '2025-09-01' })),
    silent: true,
  },
  {
    name: 'retired on the second day of the month',
    given: holding(post({ postStatus: 'retired', endedAt: '2025-09-02' })),
    finds: [{}],
  },
  {
    name: 'left nobody knows when',
    given: holding(post({ postStatus: 'left', endedAt: '2025' })),
    undetermined: true,
  },
  {
    name: 'a status that nobody knows',
    given: holding(post({ postStatus: null, endedAt: '2025' })),
    undetermined: true,
  },
  {
    name: 'started on the last day of the month',
    given: holding(post({ startedAt: '2025-09-30' })),
    finds: [{}],
  },
  { name: 'started the month after', given: holding(post({ startedAt: '2025-10-01' })), silent: true },
  { name: 'started nobody knows when', given: holding(post({ startedAt: null })), undetermined: true },
  {
    name: 'a seat on a village committee, which is another register',
    given: { 'post@village-officers': [post()], ...posts(), 'payment@payment': [paid()] },
    silent: true,
  },
  {
    name: 'the name on a village committee only',
    given: { 'post@village-officers': [post()], ...holding(post({ name: '王五' })) },
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the later of two posts',
    given: holding(post(), post({ startedAt: '2020-05-06', establishment: 'public-institution' })),
    finds: [{ facts: { startedAt: '2020-05-06' } }],
  },
  {
    name: 'another post from October',
    given: {
      ...posts(post(), post({ startedAt: '2025-10-06' })),
      'payment@payment': [paid(), paid({ month: '2025-10' })],
    },
    finds: [{ facts: { startedAt: '2025-10-06' }, evidence: [{}, {}, {}, {}] }],
  },
  {
    name: 'a post that starts in October does not tell since when',
    given: holding(post(), post({ startedAt: '2025-10-06' })),
    finds: [{ facts: { startedAt: '2015-03-01' }, evidence: [{}, {}] }],
  },
  {
    name: 'the name at a post as contract staff only',
    given: holding(post({ name: '王五' }), post({ establishment: 'contract' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the name at a post that starts in October only',
    given: holding(post({ name: '王五' }), post({ startedAt: '2025-10-06' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the name at a post that was left only',
    given: holding(post({ name: '王五' }), post({ postStatus: 'left', endedAt: '2020-01-01' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'a member whose name the list of members has',
    given: { ...posts(post()), ...household([member(wife), member(who, { name: '张三' })]) },
    finds: [{ tier: 'A', evidence: [{}, {}, {}] }],
  },
  {
    name: 'husband and wife, as a lead each',
    given: { ...posts(post(), post({ person: wife })), ...household([member(wife), member(who)]) },
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one person, as a lead each',
    given: { ...posts(post()), 'payment@payment': [paid(), paid({ programme: 'temporary-relief' })] },
    finds: [{}, {}],
  },
  { name: 'a namesake', given: holding(post({ person: wife })), silent: true },
  { name: 'nobody in a complete register', given: holding(), silent: true },
  { name: 'nobody in a register that is not', given: holding(), covered: ['payment'], undetermined: true },
  {
    name: 'a month that nobody knows',
    given: { ...posts(post({ startedAt: '2025-09-02' })), 'payment@payment': [paid({ month: null })] },
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: { ...posts(post()), 'payment@payment': [paid({ beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  ...meansTestedCases(posts(post())),
]

testCases(publicPayrollRecipient, cases)
