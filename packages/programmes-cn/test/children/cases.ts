import type { Answers, HouseholdMember } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { parameters } from '../../src/index.ts'

export const asked = { asOf: '2024-09-30', month: '2024-09', parameters, region: '990100', member: 'child' }

/** A child of nine who lives with grandparents. */
export const living = (answers: Answers, more: Partial<HouseholdMember> = {}) => ({
  members: [
    { id: 'grandmother', relation: 'head' as const },
    {
      id: 'child',
      relation: 'grandchild' as const,
      birthDate: '2015-06-01',
      status: 'normal' as const,
      answers,
      ...more,
    },
  ],
})

export const paid = (
  eligible: number,
  name: string,
  answers: Answers,
  more?: Partial<HouseholdMember>,
): ProgrammeCase => ({
  name,
  given: living(answers, more),
  eligible,
})
export const refused = (
  name: string,
  answers: Answers,
  ineligible: readonly string[],
  more?: Partial<HouseholdMember>,
): ProgrammeCase => ({ name, given: living(answers, more), ineligible })
export const open = (
  name: string,
  answers: Answers,
  undetermined: readonly string[],
  more?: Partial<HouseholdMember>,
): ProgrammeCase => ({ name, given: living(answers, more), undetermined })

/** Where the locality says something else. */
export const where = (id: string, value: number) => ({
  parameters: parameters.map((p) =>
    p.id === id ? { ...p, entries: p.entries.map((entry) => ({ ...entry, value })) } : p,
  ),
})

/** What the age and the life of a child come to, whatever the programme. */
export const ages = (fen: number, answers: Answers): readonly ProgrammeCase[] => [
  paid(fen, 'CH-9: turns 18 this month, which is still paid', answers, { birthDate: '2006-09-15' }),
  {
    ...refused('CH-9: the same, where it ends with the month before', answers, ['child'], {
      birthDate: '2006-09-15',
    }),
    asked: where('child.birthday-month-paid', 0),
  },
  {
    ...refused('CH-9: the month after', answers, ['child'], { birthDate: '2006-09-15' }),
    asked: { month: '2024-10', asOf: '2024-10-31' },
  },
  refused('turned 18 last month', answers, ['child'], { birthDate: '2006-08-31' }),
  open('born in 2006, nobody knows when', answers, ['members[1].birthDate'], { birthDate: '2006' }),
  paid(fen, 'dies this month', answers, { diedOn: '2024-09-01', status: 'dead' }),
  refused('died last month', answers, ['alive'], { diedOn: '2024-08-31', status: 'dead' }),
  open('dead since nobody knows when', answers, ['members[1].diedOn'], { status: 'dead' }),
]
