import { graftedMember } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { member, paid, who, wife } from '../means-tested.ts'
import { grafted, other, relative } from './relatives.ts'

const joined = (joinedAt: string | null) => grafted({ joinedAt })
const money = (more: HostRecord) => ({
  ...grafted(),
  'payment@payment': [paid({ beneficiary: wife, programme: 'dibao.rural', household: 'dibao:1', ...more })],
})

const cases: CheckCase[] = [
  {
    name: 'an officer’s mother who joined strangers weeks after their approval',
    given: grafted(),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { joinedAt: '2023-03-20', approvedAt: '2023-03-01' },
        evidence: [{}, {}, {}, {}],
      },
    ],
  },
  { name: 'weeks before their approval', given: joined('2023-02-10'), finds: [{}] },
  { name: 'on the day of the approval, as an original member', given: joined('2023-03-01'), silent: true },
  { name: 'the sixth month after', given: joined('2023-09-30'), finds: [{}] },
  { name: 'the seventh month after', given: joined('2023-10-01'), silent: true },
  { name: 'the sixth month before', given: joined('2022-09-01'), finds: [{}] },
  { name: 'the seventh month before', given: joined('2022-08-31'), silent: true },
  { name: 'joined nobody knows when', given: joined(null), undetermined: true },
  {
    name: 'the seventh month after, where the locality looks at seven',
    given: joined('2023-10-01'),
    options: { window: 7 },
    finds: [{}],
  },
  ...['head', 'spouse', 'son', 'daughter', 'child-in-law', 'parent', 'parent-in-law', 'grandchild'].map(
    (relation) => ({
      name: `the head’s family: ${relation}`,
      given: grafted({ relation }),
      silent: true as const,
    }),
  ),
  {
    name: 'a parent, where the locality looks at them too',
    given: grafted({ relation: 'parent' }),
    options: { family: ['spouse'] },
    finds: [{}],
  },
  { name: 'a relation that nobody knows', given: grafted({ relation: null }), undetermined: true },
  { name: 'not counted', given: grafted({ counted: false }), silent: true },
  { name: 'nobody knows whether she is counted', given: grafted({ counted: null }), undetermined: true },
  { name: 'nobody’s relative', given: { ...grafted(), kinship: [] }, silent: true },
  {
    name: 'nobody’s relative in a register that is not complete',
    given: { ...grafted(), kinship: [] },
    covered: ['payment', 'roll', 'members'],
    undetermined: true,
  },
  ...['spouse', 'son', 'daughter', 'sibling', 'grandparent', 'grandchild'].map((kin) => ({
    name: `a near relative of an officer: ${kin}`,
    given: { ...grafted(), kinship: [relative({ kin })] },
    finds: [{}],
  })),
  {
    name: 'an officer’s cousin',
    given: { ...grafted(), kinship: [relative({ kin: 'other-relative' })] },
    silent: true,
  },
  {
    name: 'kin that nobody knows',
    given: { ...grafted(), kinship: [relative({ kin: null })] },
    undetermined: true,
  },
  { name: 'the name on the list of members', given: grafted({ name: '张三' }), finds: [{ tier: 'A' }] },
  {
    name: 'the name of the payment',
    given: {
      ...grafted(),
      membership: [member(wife, { relation: 'other-relative', joinedAt: '2023-03-20' })],
      kinship: [relative({ relative: wife, relativeName: '李四' })],
      'payment@payment': [
        paid({ beneficiary: wife, name: '李四', programme: 'dibao.rural', household: 'dibao:1' }),
      ],
    },
    finds: [{ tier: 'A' }],
  },
  { name: 'nobody knows which programme', given: money({ programme: null }), undetermined: true },
  {
    name: 'the name at a cousin only',
    given: {
      ...grafted({ name: '张三' }),
      kinship: [relative({ relativeName: '张四' }), relative({ person: other, kin: 'other-relative' })],
    },
    finds: [{ tier: 'B', evidence: [{}, {}, {}, {}] }],
  },
  {
    name: 'no approval on the roll',
    given: { ...grafted(), enrolment: [] },
    covered: ['payment', 'members', 'kin'],
    undetermined: true,
  },
  {
    name: 'the later of two approvals',
    given: {
      ...joined('2023-03-20'),
      enrolment: ['2020-01-01', '2023-03-01'].map((approvedAt) => ({
        beneficiary: wife,
        programme: 'dibao.rural',
        month: '2025-09',
        approvedAt,
      })),
    },
    finds: [{ facts: { approvedAt: '2023-03-01' } }],
  },
  {
    name: 'joined and approved again in another month',
    given: {
      ...money({}),
      'payment@payment': ['2025-09', '2025-10'].map((month) =>
        paid({ month, beneficiary: wife, programme: 'dibao.rural', household: 'dibao:1' }),
      ),
      membership: [
        member(who, { relation: 'other-relative', joinedAt: '2023-03-20' }),
        member(who, { relation: 'other-relative', joinedAt: '2025-08-20', month: '2025-10' }),
      ],
      enrolment: [
        { beneficiary: wife, programme: 'dibao.rural', month: '2025-09', approvedAt: '2023-03-01' },
        { beneficiary: wife, programme: 'dibao.rural', month: '2025-10', approvedAt: '2025-08-01' },
      ],
    },
    finds: [
      {
        periods: ['2025-09', '2025-10'],
        amountAtRisk: { fen: 160_000 },
        facts: { joinedAt: '2025-08-20', approvedAt: '2025-08-01', amount: 160_000 },
      },
    ],
  },
  {
    name: 'two relatives, as a lead each',
    given: {
      ...grafted(),
      membership: [who, wife].map((person) =>
        member(person, { relation: 'other-relative', joinedAt: '2023-03-20' }),
      ),
      kinship: [relative(), relative({ relative: wife })],
    },
    finds: [{}, {}],
  },
  {
    name: 'two programmes, as a lead each',
    given: {
      ...grafted(),
      'payment@payment': ['dibao.rural', 'dibao.urban'].map((programme) =>
        paid({ beneficiary: wife, programme, household: 'dibao:1' }),
      ),
      enrolment: ['dibao.rural', 'dibao.urban'].map((programme) => ({
        beneficiary: wife,
        programme,
        month: '2025-09',
        approvedAt: '2023-03-01',
      })),
    },
    finds: [{}, {}],
  },
  { name: 'a roll not yet sent', given: money({ layer: 'declared' }), silent: true },
  { name: 'instructed money', given: money({ layer: 'instructed' }), finds: [{}] },
  { name: 'a layer that nobody knows', given: money({ layer: null }), undetermined: true },
  {
    name: 'where nobody looks at the programme',
    given: grafted(),
    options: { programmes: ['old-age'] },
    silent: true,
  },
  {
    name: 'an amount that is not known',
    given: money({ amount: null }),
    finds: [{ facts: { amount: null } }],
  },
]

testCases(graftedMember, cases)
