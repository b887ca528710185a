import { activeBusinessRole } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, meansTestedCases, member, paid, who, wife } from '../means-tested.ts'

const role = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  organisation: '91341525TEST000001',
  organisationKind: 'company',
  role: 'legal-representative',
  share: 0,
  businessStatus: 'active',
  foundedAt: '2020-03-01',
  closedAt: null,
  ...more,
})
const having = (...position: HostRecord[]) => ({ position, 'payment@payment': [paid()] })

const cases: CheckCase[] = [
  {
    name: 'a destitute person who is the legal representative of a company',
    given: having(role()),
    finds: [
      {
        severity: 'medium',
        tier: 'A',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { organisations: 1, foundedAt: '2020-03-01', month: '2025-09' },
        evidence: [{ entity: 'payment' }, { entity: 'position' }],
      },
    ],
  },
  { name: 'a director', given: having(role({ role: 'director' })), finds: [{}] },
  {
    name: 'a partner of a partnership',
    given: having(role({ role: 'partner', organisationKind: 'partnership' })),
    finds: [{}],
  },
  {
    name: 'the owner of a sole proprietorship',
    given: having(role({ organisationKind: 'sole-proprietorship' })),
    finds: [{}],
  },
  {
    name: 'an active sole trader',
    given: having(role({ role: 'sole-trader', organisationKind: 'sole-trader' })),
    finds: [{}],
  },
  { name: 'a supervisor without a share', given: having(role({ role: 'supervisor' })), silent: true },
  {
    name: 'a shareholder with one basis point',
    given: having(role({ role: 'shareholder', share: 1 })),
    finds: [{}],
  },
  {
    name: 'a shareholder with half of what the locality minds',
    given: having(role({ role: 'shareholder', share: 250 })),
    options: { minShare: 500 },
    silent: true,
  },
  {
    name: 'a shareholder with just as much',
    given: having(role({ role: 'shareholder', share: 500 })),
    options: { minShare: 500 },
    finds: [{}],
  },
  {
    name: 'a shareholder with nobody knows how much',
    given: having(role({ role: 'shareholder', share: null })),
    undetermined: true,
  },
  {
    name: 'a role and a share that nobody knows',
    given: having(role({ role: null })),
    undetermined: true,
  },
  {
    name: 'a nominal member of a co-operative',
    given: having(role({ role: 'member', organisationKind: 'cooperative', share: 50 })),
    silent: true,
  },
  {
    name: 'a member of a co-operative, where the locality counts them',
    given: having(role({ role: 'member', organisationKind: 'cooperative', share: 50 })),
    options: { kinds: ['cooperative'] },
    finds: [{}],
  },
  {
    name: 'a supervisor, where the locality counts them',
    given: having(role({ role: 'supervisor' })),
    options: { roles: ['supervisor'] },
    finds: [{}],
  },
  {
    name: 'an entity of nobody knows which kind',
    given: having(role({ organisationKind: null })),
    undetermined: true,
  },
  { name: 'a licence that was revoked', given: having(role({ businessStatus: 'revoked' })), silent: true },
  { name: 'a company that is dormant', given: having(role({ businessStatus: 'dormant' })), silent: true },
  {
    name: 'a company cancelled within the month',
    given: having(role({ businessStatus: 'cancelled', closedAt: '2025-09-30' })),
    silent: true,
  },
  {
    name: 'a company cancelled after the month',
    given: having(role({ businessStatus: 'cancelled', closedAt: '2025-10-01' })),
    finds: [{}],
  },
  {
    name: 'a dormant company, where the locality counts them',
    given: having(role({ businessStatus: 'dormant' })),
    options: { ignoredStatuses: ['cancelled'] },
    finds: [{}],
  },
  {
    name: 'a state that nobody knows',
    given: having(role({ businessStatus: null })),
    undetermined: true,
  },
  {
    name: 'a company cancelled nobody knows in which month',
    given: having(role({ businessStatus: 'cancelled', closedAt: '2025' })),
    undetermined: true,
  },
  {
    name: 'a company founded on the last day of the month',
    given: having(role({ foundedAt: '2025-09-30' })),
    finds: [{}],
  },
  {
    name: 'a company founded on the first day of the next',
    given: having(role({ foundedAt: '2025-10-01' })),
    silent: true,
  },
  {
    name: 'a company founded nobody knows when',
    given: having(role({ foundedAt: null })),
    undetermined: true,
  },
  {
    name: 'two companies, one of them in two roles',
    given: having(
      role(),
      role({ role: 'director' }),
      role({ organisation: '91341525TEST000002', foundedAt: '2018-01-01' }),
    ),
    finds: [{ facts: { organisations: 2, foundedAt: '2020-03-01' }, evidence: [{}, {}, {}, {}] }],
  },
  {
    name: 'a company more from October',
    given: {
      position: [role(), role({ organisation: '91341525TEST000002', foundedAt: '2025-10-02' })],
      'payment@payment': [paid(), paid({ month: '2025-10' })],
    },
    finds: [{ facts: { organisations: 2, foundedAt: '2025-10-02' } }],
  },
  {
    name: 'husband and wife in one company, as a lead each',
    given: { position: [role(), role({ person: wife })], ...household([member(wife), member(who)]) },
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one person, as a lead each',
    given: { position: [role()], 'payment@payment': [paid(), paid({ programme: 'old-age' })] },
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}],
  },
  {
    name: 'a member whose name the list of members has',
    given: { position: [role()], ...household([member(wife), member(who, { name: '张三' })]) },
    finds: [{ tier: 'A', evidence: [{}, {}, {}] }],
  },
  {
    name: 'another name under the number',
    given: having(role({ name: '王五' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the name at a dormant company only',
    given: having(role({ name: '王五' }), role({ businessStatus: 'dormant' })),
    finds: [{ tier: 'B' }],
  },
  { name: 'the company of a namesake', given: having(role({ person: wife })), silent: true },
  { name: 'no role in a register that is complete', given: having(), silent: true },
  {
    name: 'no role in a register that is not',
    given: having(),
    covered: ['payment'],
    undetermined: true,
  },
  {
    name: 'a month that nobody knows',
    given: { position: [role({ foundedAt: '2025-09-09' })], 'payment@payment': [paid({ month: null })] },
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: { position: [role()], 'payment@payment': [paid({ beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  ...meansTestedCases({ position: [role()] }),
]

testCases(activeBusinessRole, cases)
