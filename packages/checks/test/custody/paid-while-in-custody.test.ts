import { paidWhileInCustody } from '@hedui/checks'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { householdCases } from './household-cases.ts'
import { alone, household, member, paid, sentence, who, wife } from './in-prison.ts'

const cases: CheckCase[] = [
  {
    name: 'a destitute person in prison all month',
    given: alone('2025-09'),
    finds: [
      {
        severity: 'high',
        tier: 'A',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'exact' },
        facts: { enteredAt: '2024-03-10', daysInside: 30 },
        evidence: [
          { file: '(custody)', row: 1, entity: 'custody' },
          { file: '(payment@payment)', row: 1, entity: 'payment' },
        ],
      },
    ],
  },
  {
    name: 'compulsory rehabilitation',
    given: alone('2025-09', { custodyKind: 'compulsory-rehab' }),
    finds: [{}],
  },
  {
    name: 'a sentence served in the community',
    given: alone('2025-09', { custodyKind: 'community-correction' }),
    silent: true,
  },
  {
    name: 'a sentence served outside prison for illness',
    given: alone('2025-09', { custodyKind: 'medical-parole' }),
    silent: true,
  },
  {
    name: 'ten days of administrative detention',
    given: alone('2025-09', {
      custodyKind: 'administrative-detention',
      enteredAt: '2025-09-03',
      releasedAt: '2025-09-13',
    }),
    silent: true,
  },
  {
    name: 'criminal detention, where the locality does not count it',
    given: alone('2025-09', { custodyKind: 'criminal-detention' }),
    options: { custodyKinds: ['criminal-detention'] },
    finds: [{}],
  },
  { name: 'released before the month', given: alone('2025-09', { releasedAt: '2025-08-20' }), silent: true },
  {
    name: 'released on the last day: 29 days inside',
    given: alone('2025-09', { releasedAt: '2025-09-30' }),
    silent: true,
  },
  {
    name: 'released on the first day of the next month: all 30 days inside',
    given: alone('2025-09', { releasedAt: '2025-10-01' }),
    finds: [{ facts: { daysInside: 30 } }],
  },
  {
    name: 'entered on the second day of a month of 30',
    given: alone('2025-09', { enteredAt: '2025-09-02' }),
    silent: true,
  },
  {
    name: 'entered on the second day of a month of 31: 30 days inside',
    given: alone('2025-10', { enteredAt: '2025-10-02' }),
    finds: [{ facts: { daysInside: 30 } }],
  },
  {
    name: 'entered on the third day of a month of 31',
    given: alone('2025-10', { enteredAt: '2025-10-03' }),
    silent: true,
  },
  {
    name: 'all of February, which has fewer days than are needed',
    given: alone('2025-02'),
    finds: [{ facts: { daysInside: 28 } }],
  },
  {
    name: 'fifteen days, where fifteen are enough',
    given: alone('2025-09', { enteredAt: '2025-09-16' }),
    options: { minDays: 15 },
    finds: [{ facts: { daysInside: 15 } }],
  },
  {
    name: 'fourteen days, where fifteen are needed',
    given: alone('2025-09', { enteredAt: '2025-09-17' }),
    options: { minDays: 15 },
    silent: true,
  },
  {
    name: 'a term that ended before, of whose end no release tells',
    given: alone('2025-09', { endsAt: '2025-08-31' }),
    silent: true,
  },
  {
    name: 'a member who is not counted',
    given: household({}, [member(wife), member(who, { counted: false })]),
    silent: true,
  },
  {
    name: 'a member of whom it is not known whether he is counted',
    given: household({}, [member(wife), member(who, { counted: null })]),
    undetermined: true,
  },
  {
    name: 'an old-age allowance, which custody does not end',
    given: alone('2025-09', {}, { programme: 'old-age' }),
    silent: true,
  },
  {
    name: 'an old-age allowance, where the locality stops it',
    given: alone('2025-09', {}, { programme: 'old-age' }),
    options: { programmes: ['old-age'] },
    finds: [{}],
  },
  { name: 'a roll not yet sent', given: alone('2025-09', {}, { layer: 'declared' }), silent: true },
  {
    name: 'a roll not yet sent, where rolls are examined',
    given: alone('2025-09', {}, { layer: 'declared' }),
    options: { layers: ['declared'] },
    finds: [{}],
  },
  { name: 'an instructed payment', given: alone('2025-09', {}, { layer: 'instructed' }), finds: [{}] },
  {
    name: 'the roll beside its payment, whose money counts once',
    given: {
      custody: [sentence()],
      'payment@roll': [paid('2025-09', { layer: 'declared' })],
      'payment@payment': [paid('2025-09', { layer: 'instructed' })],
    },
    finds: [{ amountAtRisk: { fen: 80_000 } }],
  },
  {
    name: 'a payment of an unknown layer',
    given: alone('2025-09', {}, { layer: null }),
    undetermined: true,
  },
  {
    name: 'a namesake, who has another number',
    given: { custody: [sentence({ person: wife })], 'payment@payment': [paid('2025-09')] },
    silent: true,
  },
  {
    name: 'another name under the number',
    given: alone('2025-09', { name: '王五' }),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'months of one sentence as one lead',
    given: { custody: [sentence()], 'payment@payment': ['2025-09', '2025-10'].map((m) => paid(m)) },
    finds: [
      {
        periods: ['2025-09', '2025-10'],
        amountAtRisk: { fen: 160_000 },
        facts: { daysInside: 31, amount: 160_000 },
      },
    ],
  },
  {
    name: 'released in the middle of the month, where half of it is enough',
    given: alone('2025-09', { releasedAt: '2025-09-20' }),
    options: { minDays: 15 },
    finds: [{ facts: { daysInside: 19 } }],
  },
  {
    name: 'an earlier sentence and one of today',
    given: {
      custody: [sentence({ enteredAt: '2019-02-01', releasedAt: '2020-02-01' }), sentence()],
      'payment@payment': [paid('2025-09')],
    },
    finds: [{ facts: { enteredAt: '2024-03-10', daysInside: 30 } }],
  },
  {
    name: 'two stays of half a month each',
    given: {
      custody: [
        sentence({ enteredAt: '2025-08-01', releasedAt: '2025-09-16' }),
        sentence({ enteredAt: '2025-09-16', releasedAt: '2025-12-01' }),
      ],
      'payment@payment': [paid('2025-09')],
    },
    silent: true,
  },
  {
    name: 'the only counted member, who stands twice in the list of members: all of the money',
    given: household({}, [member(who), member(who), member(wife, { counted: false })]),
    finds: [{ amountAtRisk: { fen: 80_000, basis: 'exact' }, facts: { amount: 80_000 } }],
  },
  {
    name: 'a member whose name the list of members has',
    given: household({}, [member(wife), member(who, { name: '张三' })]),
    finds: [{ tier: 'A' }],
  },
  {
    name: 'a name that stands with another measure only',
    given: {
      custody: [sentence({ name: '王五' }), sentence({ custodyKind: 'community-correction' })],
      'payment@payment': [paid('2025-09')],
    },
    finds: [{ tier: 'B' }],
  },
  {
    name: 'two persons, and two programmes of one of them, as a lead each',
    given: {
      custody: [sentence(), sentence({ person: wife })],
      'payment@payment': [
        paid('2025-09'),
        paid('2025-09', { programme: 'old-age' }),
        paid('2025-09', { beneficiary: wife }),
      ],
    },
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}, {}],
  },
  {
    name: 'an amount that is not known',
    given: alone('2025-09', {}, { amount: null }),
    finds: [{ facts: { amount: null } }],
  },
  {
    name: 'a day of entry that is not known',
    given: alone('2025-09', { enteredAt: null }),
    undetermined: true,
  },
  {
    name: 'a kind of custody that is not known',
    given: alone('2025-09', { custodyKind: null }),
    undetermined: true,
  },
  { name: 'a month that is not known', given: alone(null), undetermined: true },
  {
    name: 'a payment of nobody knows which programme',
    given: alone('2025-09', {}, { programme: null }),
    undetermined: true,
  },
  {
    name: 'nobody in a register of custody that is not complete',
    given: { 'payment@payment': [paid('2025-09')] },
    covered: ['payment'],
    undetermined: true,
  },
  {
    name: 'nobody in a register that is',
    given: { custody: [], 'payment@payment': [paid('2025-09')] },
    silent: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: { custody: [sentence()], 'payment@payment': [paid('2025-09', { beneficiary: damagedId(1) })] },
    undetermined: true,
  },
]

testCases(paidWhileInCustody, [...cases, ...householdCases], {
  /** As amounts are recalculated for D01. */
  elsewhere:
    /^facts\.(standard|addOns|dueToOthers|beyond|excess|isDifference|remaining)\b|^stake\.amount\.exact/,
})
