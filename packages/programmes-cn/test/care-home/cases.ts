import type { Answers, HouseholdMember } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { parameters } from '../../src/index.ts'

export const asked = {
  asOf: '2024-07-15',
  month: '2024-06',
  parameters,
  region: '990100',
  member: 'resident',
}

/** An able resident who has been there since spring. */
export const there = {
  licensed: true,
  enteredOn: '2024-03-05',
  left: false,
  absentDays: 0,
  ability: 'able',
  otherHome: false,
} as const satisfies Answers

export const resident = (answers: Answers, more: Partial<HouseholdMember> = {}) => ({
  members: [{ id: 'resident', relation: 'head' as const, status: 'normal' as const, answers, ...more }],
})
const paid = (
  eligible: number,
  name: string,
  answers: Answers,
  more?: Partial<HouseholdMember>,
): ProgrammeCase => ({
  name,
  given: resident(answers, more),
  eligible,
})
const refused = (
  name: string,
  answers: Answers,
  ineligible: readonly string[],
  more?: Partial<HouseholdMember>,
): ProgrammeCase => ({ name, given: resident(answers, more), ineligible })
const open = (name: string, answers: Answers, ...undetermined: string[]): ProgrammeCase => ({
  name,
  given: resident(answers),
  undetermined,
})
/** Where the day of death counts. */
const deathDay = {
  parameters: parameters.map((p) =>
    p.id === 'care-home.count-death-day'
      ? { ...p, entries: p.entries.map((entry) => ({ ...entry, value: 1 })) }
      : p,
  ),
}
const counting = (each: ProgrammeCase): ProgrammeCase => ({ ...each, asked: deathDay })
const died = (diedOn: string) => ({ diedOn, status: 'dead' as const })
const moved = (leftOn: string) => ({ ...there, left: true, leftOn })

export const cases: readonly ProgrammeCase[] = [
  paid(20_000, 'CO-1: a full month, able', there),
  paid(30_000, 'CO-2: light disability', { ...there, ability: 'light' }),
  paid(40_000, 'CO-2: medium disability', { ...there, ability: 'medium' }),
  paid(60_000, 'CO-2: heavy disability', { ...there, ability: 'heavy' }),
  paid(13_333, 'CO-3: enters on the 11th', { ...there, enteredOn: '2024-06-11' }),
  paid(6_000, 'CO-4 (a): dies on the 10th', there, died('2024-06-10')),
  counting(paid(6_667, 'CO-4 (b): dies on the 10th, where that day counts', there, died('2024-06-10'))),
  paid(16_667, 'CO-5: absent for 15 days, 10 of them allowed', { ...there, absentDays: 15 }),
  paid(20_000, 'absent for the 10 days that are allowed', { ...there, absentDays: 10 }),
  paid(19_333, 'absent for 11 days', { ...there, absentDays: 11 }),
  paid(20_000, 'absent for 5 days', { ...there, absentDays: 5 }),
  refused('absent for 40 days', { ...there, absentDays: 40 }, ['days']),
  refused('absent for 50 days, more than there are', { ...there, absentDays: 50 }, ['days']),
  open(
    'CO-7: another home claims the same person',
    { ...there, otherHome: true },
    'members[0].answers.thisHome',
  ),
  paid(20_000, 'CO-7: found to live here', { ...there, otherHome: true, thisHome: true }),
  refused('CO-7: found to live elsewhere', { ...there, otherHome: true, thisHome: false }, ['oneHome']),
  paid(667, 'enters on the last day', { ...there, enteredOn: '2024-06-30' }),
  refused('enters the month after', { ...there, enteredOn: '2024-07-01' }, ['days']),
  refused('enters well after the month', { ...there, enteredOn: '2024-07-10' }, ['days']),
  paid(20_000, 'enters on the first day', { ...there, enteredOn: '2024-06-01' }),
  paid(12_667, 'leaves on the 20th', moved('2024-06-20')),
  paid(20_000, 'leaves the month after', moved('2024-07-05')),
  refused('left on the first day', moved('2024-06-01'), ['days']),
  refused('left before the month', moved('2024-05-20'), ['days']),
  paid(20_000, 'dies the month after', there, died('2024-07-05')),
  counting(paid(20_000, 'dies the month after, where the day counts', there, died('2024-07-05'))),
  counting(paid(20_000, 'lives, where the day counts', there)),
  counting(paid(20_000, 'dies on the last day, where it counts', there, died('2024-06-30'))),
  counting(paid(667, 'dies on the first day, where it counts', there, died('2024-06-01'))),
  counting(
    paid(
      667,
      'dies on the day of arrival, where it counts',
      { ...there, enteredOn: '2024-06-11' },
      died('2024-06-11'),
    ),
  ),
  counting(refused('died before the month, where the day counts', there, ['days'], died('2024-05-31'))),
  counting(
    refused(
      'died before arrival, where the day counts',
      { ...there, enteredOn: '2024-06-11' },
      ['days'],
      died('2024-06-10'),
    ),
  ),
  counting(
    paid(12_667, 'leaves and dies later, where the day counts', moved('2024-06-20'), died('2024-06-25')),
  ),
  counting(paid(6_667, 'leaves after death, where the day counts', moved('2024-06-20'), died('2024-06-10'))),
  counting(
    paid(12_667, 'leaves on the day of death, where it counts', moved('2024-06-20'), died('2024-06-20')),
  ),
  refused('a home without a licence', { ...there, licensed: false }, ['licensed']),
  open('a home nobody asked about', { ...there, licensed: null }, 'members[0].answers.licensed'),
  open('arrived nobody knows when', { ...there, enteredOn: null }, 'members[0].answers.enteredOn'),
]
