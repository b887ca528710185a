import { householdSizeMismatch } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, everywhere, idOf } from '@hedui/testing'
import { testCases, unknownMoney } from '../cases.ts'

const line = (declaredSize: number | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: idOf(1),
  programme: 'dibao.rural',
  household: 'dibao:1',
  month: '2025-09',
  declaredSize,
  ...more,
})
const member = (n: number, counted: boolean | null = true, more: HostRecord = {}): HostRecord => ({
  household: 'dibao:1',
  person: idOf(n),
  month: '2025-09',
  counted,
  ...more,
})
const roll = (declaredSize: number | null, ...membership: HostRecord[]) => ({
  enrolment: [line(declaredSize)],
  membership,
})

const benefit = (month: string, amount: number | null): HostRecord => ({
  household: 'dibao:1',
  month,
  amount,
})

const cases: CheckCase[] = [
  { name: 'a roll and a list that agree', given: roll(2, member(1), member(2)), silent: true },
  {
    name: 'a roll that counts one more',
    given: {
      ...roll(3, member(1), member(2)),
      'payment@payment': [90_000, 1_000].map((amount) => benefit('2025-09', amount)),
      'payment@roll': [benefit('2025-09', 91_000)],
    },
    finds: [
      {
        severity: 'block',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        facts: { household: '1', declared: 3, counted: 2 },
        amountAtRisk: { fen: 91_000, basis: 'upper-bound' },
        evidence: [{ entity: 'enrolment' }, { entity: 'membership' }, { entity: 'membership' }],
      },
    ],
  },
  {
    name: 'a roll that counts one fewer',
    given: roll(1, member(1), member(2)),
    finds: [{ facts: { declared: 1, counted: 2 } }],
  },
  {
    name: 'one more, where one is allowed',
    given: roll(3, member(1), member(2)),
    options: { tolerancePersons: 1 },
    silent: true,
  },
  {
    name: 'one fewer, where one is allowed',
    given: roll(1, member(1), member(2)),
    options: { tolerancePersons: 1 },
    silent: true,
  },
  {
    name: 'two more, where one is allowed',
    given: roll(4, member(1), member(2)),
    options: { tolerancePersons: 1 },
    finds: [{}],
  },
  {
    name: 'a member in prison, listed but not counted',
    given: roll(1, member(1), member(2, false, { personStatus: 'prison' })),
    silent: true,
  },
  {
    name: 'a member in prison whom the roll counts',
    given: roll(2, member(1), member(2, false)),
    finds: [{}],
  },
  {
    name: 'the whole size of the household, which is not compared',
    given: {
      enrolment: [line(1, { householdSize: 3 })],
      membership: [member(1), member(2, false), member(3, false)],
    },
    silent: true,
  },
  {
    name: 'a list that does not say whether a member counts',
    given: roll(2, member(1), member(2, null)),
    undetermined: true,
  },
  {
    name: 'too many, whoever counts',
    given: roll(4, member(1), member(2, null)),
    finds: [{ facts: { counted: '1..2' } }],
  },
  { name: 'a roll that does not say how many', given: roll(null, member(1)), undetermined: true },
  { name: 'a roll that counts nobody, and no list', given: roll(0), silent: true },
  {
    name: 'a household without a list, where lists are complete',
    given: roll(2),
    finds: [{ facts: { declared: 2, counted: 0 } }],
  },
  {
    name: 'a household without a list, where lists are not complete',
    given: roll(2),
    covered: ['roll', 'payment'],
    undetermined: true,
  },
  {
    name: 'a list that agrees but is not complete',
    given: roll(2, member(1), member(2)),
    covered: ['roll', 'payment'],
    undetermined: true,
  },
  {
    name: 'a list that is not complete and has too many already',
    given: roll(1, member(1), member(2)),
    covered: [],
    finds: [{}],
  },
  {
    name: 'a list of another month',
    given: roll(2, member(1), member(2, true, { month: '2025-08' })),
    finds: [{ facts: { counted: 1 } }],
  },
  {
    name: 'a list of another household',
    given: roll(2, member(1), member(2, true, { household: 'dibao:2' })),
    finds: [{ facts: { counted: 1 } }],
  },
  {
    name: 'a member listed twice, who is one person',
    given: roll(2, member(1), member(1), member(2)),
    silent: true,
  },
  {
    name: 'members with damaged numbers, who count all the same',
    given: roll(2, member(1, true, { person: damagedId(1) }), member(2, true, { person: damagedId(1) })),
    silent: true,
  },
  {
    name: 'a programme of persons, whose form states a size or none',
    given: {
      enrolment: [
        line(1, { programme: 'tekun', household: null }),
        line(null, { programme: 'old-age', household: null }),
      ],
    },
    silent: true,
  },
  {
    name: 'a household whose certificate is blank: that is a gap',
    given: { enrolment: [line(2, { household: null })] },
    silent: true,
  },
  {
    name: 'a programme that no catalogue knows',
    given: { ...roll(3, member(1)), enrolment: [line(3, { programme: '某补贴' })] },
    undetermined: true,
  },
  {
    name: 'a township whose lists are complete',
    given: { enrolment: [line(2, { township: '东乡' })], membership: [member(1)] },
    covered: [],
    coverage: [{ ...everywhere('members'), area: '东乡' }],
    finds: [{}],
  },
  {
    name: 'a township whose lists are not',
    given: { enrolment: [line(2, { township: '西乡' })], membership: [member(1)] },
    covered: [],
    coverage: [{ ...everywhere('members'), area: '东乡' }],
    undetermined: true,
  },
  {
    name: 'several months as one lead',
    given: {
      enrolment: ['2025-09', '2025-10'].map((month) => line(2, { month })),
      membership: ['2025-09', '2025-10'].map((month) => member(1, true, { month })),
      'payment@payment': ['2025-09', '2025-10'].map((month) => benefit(month, 10_000)),
    },
    finds: [{ periods: ['2025-09', '2025-10'], amountAtRisk: { fen: 20_000 } }],
  },
  {
    name: 'a household to which something was paid, nobody knows how much',
    given: { ...roll(3, member(1), member(2)), 'payment@payment': [benefit('2025-09', null)] },
    finds: [{ amountAtRisk: { fen: 0 } }],
  },
]

testCases(householdSizeMismatch, cases, {
  equivalent: {
    'facts.amount.node.value: unknown as 0 fen': unknownMoney,
  },
  unseen: { 'all[1]: never unknown': 'whether a cell states a household is seen in the file' },
})
