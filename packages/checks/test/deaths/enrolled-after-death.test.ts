import { enrolledAfterDeath } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases, unknownMoney } from '../cases.ts'

const [who, widow] = [idOf(1), idOf(2)]
const enrolled = (
  approvedAt: string | null,
  submittedAt: string | null = '2025-01-05',
  more: HostRecord = {},
): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'old-age',
  month: '2025-09',
  approvedAt,
  submittedAt,
  ...more,
})
const died = (date: string | null, more: HostRecord = {}) => [{ person: who, name: '张三', date, ...more }]
const given = (enrolment: HostRecord, death: HostRecord[] = died('2025-06-03')) => ({
  enrolment: [enrolment],
  'death@death': death,
})

const cases: CheckCase[] = [
  {
    name: 'an approval on the day after the death',
    given: given(enrolled('2025-06-04')),
    finds: [
      {
        severity: 'high',
        tier: 'A',
        programme: 'old-age',
        periods: ['2025-09'],
        amountAtRisk: { fen: 0, basis: 'upper-bound' },
        facts: { died: '2025-06-03', approvedAt: '2025-06-04', submittedAt: '2025-01-05' },
        evidence: [{ entity: 'death' }, { entity: 'enrolment' }],
      },
    ],
  },
  { name: 'an approval on the day of death', given: given(enrolled('2025-06-03')), silent: true },
  { name: 'an approval before the death', given: given(enrolled('2025-06-02')), silent: true },
  {
    name: 'an application on the day of death',
    given: given(enrolled('2025-06-03', '2025-06-03')),
    silent: true,
  },
  {
    name: 'an application in the month of death, before it',
    given: given(enrolled('2025-06-03', '2025-06-02')),
    silent: true,
  },
  {
    name: 'an application after the death, the approval left blank',
    given: given(enrolled(null, '2025-06-04')),
    finds: [{}],
  },
  {
    name: 'an application before, an approval after',
    given: given(enrolled('2025-06-04', '2025-06-01')),
    finds: [{}],
  },
  {
    name: 'an approval exactly at the tolerance',
    given: given(enrolled('2025-06-08')),
    options: { tolerance: 5 },
    silent: true,
  },
  {
    name: 'an approval a day past the tolerance',
    given: given(enrolled('2025-06-09')),
    options: { tolerance: 5 },
    finds: [{}],
  },
  {
    name: 'a widow who enrols after her husband’s death',
    given: given(
      enrolled('2025-07-01', '2025-06-20', {
        beneficiary: widow,
        name: '李四',
        programme: 'dibao.rural',
        household: 'dibao:1',
      }),
    ),
    silent: true,
  },
  {
    name: 'a household whose applicant was dead',
    given: given(enrolled('2025-07-01', null, { programme: 'dibao.rural', household: 'dibao:1' })),
    finds: [{ programme: 'dibao.rural' }],
  },
  { name: 'an approval whose date is not known', given: given(enrolled(null)), undetermined: true },
  {
    name: 'an application whose date is not known',
    given: given(enrolled('2025-05-01', null)),
    undetermined: true,
  },
  {
    name: 'a death and an approval in one month, the day of death not known',
    given: given(enrolled('2025-06-15'), died('2025-06')),
    undetermined: true,
  },
  {
    name: 'an approval after the month of death',
    given: given(enrolled('2025-07-01'), died('2025-06')),
    finds: [{}],
  },
  {
    name: 'an approval before the month of death',
    given: given(enrolled('2025-05-31'), died('2025-06')),
    silent: true,
  },
  {
    name: 'an approval known to the month, a death within it',
    given: given(enrolled('2025-06')),
    undetermined: true,
  },
  {
    name: 'a death that was revoked',
    given: given(enrolled('2025-07-01'), died('2025-06-03', { revokedAt: '2025-07-15' })),
    silent: true,
  },
  {
    name: 'a death that only the cremation register knows of',
    given: { enrolment: [enrolled('2025-07-01')], 'death@cremation': died('2025-06-03') },
    finds: [{}],
  },
  { name: 'somebody alive', given: given(enrolled('2025-07-01'), []), silent: true },
  {
    name: 'somebody of whom no complete register speaks',
    given: given(enrolled('2025-07-01'), []),
    covered: ['roll'],
    undetermined: true,
  },
  {
    name: 'somebody else of the same name',
    given: given(enrolled('2025-07-01'), [{ person: widow, name: '张三', date: '2025-06-03' }]),
    silent: true,
  },
  {
    name: 'a damaged number',
    given: given(
      enrolled('2025-07-01', null, { beneficiary: damagedId(1) }),
      died('2025-06-03', { person: damagedId(1) }),
    ),
    undetermined: true,
  },
  {
    name: 'a number without a name that agrees, at a lower tier',
    given: given(enrolled('2025-07-01', null, { name: '李四' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the lines of several months as one lead, with all that was paid',
    given: {
      enrolment: ['2025-08', '2025-09', '2025-10'].map((month) => enrolled('2025-07-01', null, { month })),
      'death@death': died('2025-06-03'),
      'payment@payment': ['2025-08', '2025-09'].flatMap((month) => [
        { beneficiary: who, programme: 'old-age', month, amount: 10_000 },
        { beneficiary: who, programme: 'tekun', month, amount: 70_000 },
      ]),
      'payment@roll': [{ beneficiary: who, programme: 'old-age', month: '2025-08', amount: 10_000 }],
    },
    finds: [{ periods: ['2025-08', '2025-09', '2025-10'], amountAtRisk: { fen: 20_000 } }],
  },
  {
    name: 'an enrolment for which something was paid, nobody knows how much',
    given: {
      ...given(enrolled('2025-07-01', null)),
      'payment@payment': [{ beneficiary: who, programme: 'old-age', month: '2025-09', amount: null }],
    },
    finds: [{ amountAtRisk: { fen: 0 } }],
  },
  {
    name: 'a death under another name, and a revoked one under this',
    given: {
      enrolment: [enrolled('2025-07-01', null)],
      'death@death': died('2025-06-03', { revokedAt: '2025-07-15' }),
      'death@cremation': died('2025-06-03', { name: '李四' }),
    },
    finds: [{ tier: 'B', evidence: [{ file: '(death@cremation)' }, { entity: 'enrolment' }] }],
  },
  {
    name: 'two persons who died',
    given: {
      enrolment: [enrolled('2025-07-01', null), enrolled('2025-07-01', null, { beneficiary: widow })],
      'death@death': [...died('2025-06-03'), ...died('2025-06-03', { person: widow })],
    },
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one person as two leads',
    given: {
      enrolment: [enrolled('2025-07-01'), enrolled('2025-07-01', null, { programme: 'tekun' })],
      'death@death': died('2025-06-03'),
    },
    finds: [{}, {}],
  },
]

testCases(enrolledAfterDeath, cases, {
  equivalent: {
    'facts.amount.node.value: unknown as 0 fen': unknownMoney,
  },
})
