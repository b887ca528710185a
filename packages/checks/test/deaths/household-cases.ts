import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { alone, died, paid, who, wife } from './dead-in-june.ts'

const unit = { household: 'dibao:1', programmeClass: 'dibao' }
export const member = (person: string, month: string, counted: boolean | null = true): HostRecord => ({
  ...unit,
  person,
  name: person === who ? '张三' : '其他',
  month,
  counted,
})
/** A household benefit for a month, paid to the wife, with the members of that month's list. */
export const household = (month: string, ...members: HostRecord[]) => ({
  'death@death': died('2025-06-03'),
  'payment@payment': [
    paid(month, {
      programme: 'dibao.rural',
      household: 'dibao:1',
      beneficiary: wife,
      name: '李四',
      amount: 90_000,
    }),
  ],
  membership: members,
})

/** A widow who counts besides, of whom all is stated that her allowance rests on. */
const recalculated = (widow: HostRecord, amount: number, born: HostRecord = {}, month = '2025-09') => {
  const { 'payment@payment': payments, ...others } = household(month, member(who, month), {
    ...{ ...member(wife, month), health: 'healthy', ...widow },
  })
  return {
    ...others,
    'payment@payment': payments.map((payment) => ({ ...payment, amount })),
    registration: [{ person: wife, birthDate: '1980-01-01', ...born }],
  }
}

/** A household whose dead member is counted beside others of whom all is stated. */
function inTown(survivors: number, amount: number, income = 0) {
  const others = Array.from({ length: survivors }, (_, at) => idOf(20 + at))
  const { 'payment@payment': payments, ...rest } = household(
    '2025-09',
    member(who, '2025-09'),
    ...others.map((person) => ({ ...member(person, '2025-09'), health: 'healthy', income })),
  )
  return {
    ...rest,
    'payment@payment': payments.map((payment) => ({ ...payment, programme: 'dibao.urban', amount })),
    registration: others.map((person) => ({ person, birthDate: '1980-01-01' })),
  }
}

const stopped = (approvedAt: string | null, programme = 'tekun'): HostRecord => ({
  beneficiary: who,
  programme,
  change: 'stopped',
  approvedAt,
})
const tekun = (month: string, ...adjustment: HostRecord[]) => ({
  ...alone(month, { programme: 'tekun' }),
  adjustment,
})

/** Paid after death: households, and programmes that end by a decision. */
export const householdCases: readonly CheckCase[] = [
  {
    name: 'a dead member whom the household still counts, within the time for review',
    given: household('2025-08', member(who, '2025-08'), member(wife, '2025-08')),
    finds: [
      {
        severity: 'medium',
        tier: 'A',
        programme: 'dibao.rural',
        amountAtRisk: { fen: 90_000, basis: 'upper-bound' },
        evidence: [{ entity: 'death' }, { file: '(membership)', row: 1 }, { entity: 'payment' }],
      },
    ],
  },
  {
    name: 'a dead member still counted when the time for review is over',
    given: household('2025-09', member(who, '2025-09'), member(wife, '2025-09')),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'a dead member still counted, the locality giving less time',
    given: household('2025-08', member(who, '2025-08'), member(wife, '2025-08')),
    options: { graceUntil: 2 },
    finds: [{ severity: 'high' }],
  },
  {
    name: 'beyond what the widow is due without him: the standard less her wage, and not all of it',
    given: recalculated({ income: 60_000 }, 76_500),
    finds: [{ amountAtRisk: { fen: 70_500, basis: 'exact' }, facts: { amount: 76_500 } }],
  },
  {
    name: 'of what a fen less would be too little, a fen',
    given: recalculated({ income: 0 }, 66_001),
    finds: [{ amountAtRisk: { fen: 1, basis: 'exact' } }],
  },
  {
    name: 'less than the widow alone is due: nothing is at risk, and the list is still wrong',
    given: recalculated({ income: 0 }, 60_000),
    finds: [{ amountAtRisk: { fen: 0, basis: 'exact' } }],
  },
  {
    name: 'beyond what the widow of 75 is due with her add-on',
    given: recalculated({ income: 0 }, 90_000, { birthDate: '1950-01-01' }),
    finds: [{ amountAtRisk: { fen: 90_000 - 66_000 - 6_000, basis: 'exact' } }],
  },
  {
    name: 'no add-on of somebody who does not count',
    given: {
      ...recalculated({ income: 0 }, 90_000),
      membership: [
        member(who, '2025-09'),
        { ...member(wife, '2025-09'), health: 'healthy', income: 0 },
        { ...member(idOf(20), '2025-09', false), health: 'severe', income: 0 },
      ],
    },
    finds: [{ amountAtRisk: { fen: 24_000, basis: 'exact' } }],
  },
  {
    name: 'the last who counted, in a month for which no standard is set: all of it',
    given: household('2025-11', member(who, '2025-11'), member(wife, '2025-11', false)),
    finds: [{ amountAtRisk: { fen: 90_000, basis: 'exact' } }],
  },
  {
    name: 'a widow with more than the standard is due nothing: all of it is at risk',
    given: recalculated({ income: 70_000 }, 90_000),
    finds: [{ amountAtRisk: { fen: 90_000, basis: 'exact' } }],
  },
  ...(
    [
      ['a twelfth of a fen, rounded down', 1, 80_000],
      ['half a fen, rounded up', 6, 480_001],
    ] as const
  ).map(
    ([name, survivors, due]): CheckCase => ({
      name: `beyond what those in town are due: ${name}`,
      given: inTown(survivors, 600_000),
      finds: [{ programme: 'dibao.urban', amountAtRisk: { fen: 600_000 - due, basis: 'exact' } }],
    }),
  ),
  {
    name: 'beyond what is due to several who earn',
    given: inTown(3, 600_000, 10_000),
    finds: [{ amountAtRisk: { fen: 600_000 - 240_000 + 30_000, basis: 'exact' } }],
  },
  {
    name: 'a widow of whom no age is registered: at most what is beyond the standard',
    given: recalculated({ income: 0 }, 90_000, { birthDate: null }),
    finds: [{ amountAtRisk: { fen: 24_000, basis: 'upper-bound' } }],
  },
  {
    name: 'a widow in a month in which the place pays by bands: at most all of it',
    given: recalculated({ income: 0 }, 90_000, {}, '2025-10'),
    finds: [{ amountAtRisk: { fen: 90_000, basis: 'upper-bound' } }],
  },
  {
    name: 'a widow whose income nobody stated: at most all of it',
    given: recalculated({ income: null }, 90_000),
    finds: [{ amountAtRisk: { fen: 90_000, basis: 'upper-bound' } }],
  },
  {
    name: 'a month for which no standard is set: at most all of it',
    given: household('2025-11', member(who, '2025-11'), { ...member(wife, '2025-11'), income: 0 }),
    finds: [{ amountAtRisk: { fen: 90_000, basis: 'upper-bound' } }],
  },
  {
    name: 'a household of which the dead member was the last, with all of its money',
    given: household('2025-09', member(who, '2025-09')),
    finds: [{ amountAtRisk: { fen: 90_000, basis: 'exact' } }],
  },
  {
    name: 'the last member, listed twice',
    given: household('2025-09', member(who, '2025-09'), member(who, '2025-09')),
    finds: [{ amountAtRisk: { fen: 90_000, basis: 'exact' } }],
  },
  {
    name: 'the other members uncounted: all of its money too',
    given: household('2025-09', member(who, '2025-09'), member(wife, '2025-09', false)),
    finds: [{ amountAtRisk: { fen: 90_000, basis: 'exact' } }],
  },
  {
    name: 'the survivors’ share, the dead member off the list',
    given: household('2025-09', member(wife, '2025-09')),
    silent: true,
  },
  {
    name: 'the survivors’ share, the dead member listed but not counted',
    given: household('2025-09', member(who, '2025-09', false), member(wife, '2025-09')),
    silent: true,
  },
  {
    name: 'the month of death of a counted member',
    given: household('2025-06', member(who, '2025-06'), member(wife, '2025-06')),
    silent: true,
  },
  {
    name: 'a dead member counted in the list of another month',
    given: household('2025-09', member(who, '2025-06'), member(wife, '2025-09')),
    silent: true,
  },
  {
    name: 'a dead member of whom the list does not say whether it counts',
    given: household('2025-09', member(who, '2025-09', null), member(wife, '2025-09')),
    undetermined: true,
  },
  {
    name: 'a household without a member list, whose payee died',
    given: { ...alone('2025-09', { programme: 'dibao.rural', household: 'dibao:1' }) },
    undetermined: true,
  },
  {
    name: 'a dead payee whom the list of the household no longer has',
    given: {
      ...alone('2025-09', { programme: 'dibao.rural', household: 'dibao:1' }),
      membership: [member(wife, '2025-09')],
    },
    silent: true,
  },
  {
    name: 'a dead member of a household that the roll alone names',
    given: {
      'death@death': died('2025-06-03'),
      'payment@payment': [paid('2025-09', { programme: 'dibao.rural', beneficiary: wife })],
      enrolment: [{ beneficiary: wife, programme: 'dibao.rural', month: '2025-09', household: 'dibao:1' }],
      membership: [member(who, '2025-09'), member(wife, '2025-09')],
    },
    finds: [{ programme: 'dibao.rural' }],
  },
  {
    name: 'destitute support in the month of the decision to stop',
    given: tekun('2025-08', stopped('2025-08-15')),
    silent: true,
  },
  {
    name: 'destitute support in the month after the decision to stop',
    given: tekun('2025-09', stopped('2025-08-15')),
    finds: [{ programme: 'tekun' }],
  },
  {
    name: 'destitute support, and a decision on another programme',
    given: tekun('2025-09', stopped('2025-08-15', 'old-age'), stopped('2025-08-15')),
    finds: [{}],
  },
  {
    name: 'destitute support that was stopped, and later other decisions',
    given: tekun('2025-09', stopped('2025-08-15'), stopped('2025-10-15', 'old-age'), {
      ...stopped('2025-10-15'),
      change: 'amount',
    }),
    finds: [{ programme: 'tekun' }],
  },
  {
    name: 'destitute support that was stopped, granted again and stopped again',
    given: tekun('2025-08', stopped('2025-03-15'), stopped('2025-08-15')),
    silent: true,
  },
  {
    name: 'destitute support, and no register of decisions',
    given: tekun('2025-09'),
    covered: ['death', 'payment'],
    undetermined: true,
  },
  {
    name: 'destitute support, and a decision without a date',
    given: tekun('2025-09', stopped(null)),
    undetermined: true,
  },
  {
    name: 'destitute support by the month of death, where the locality says so',
    given: tekun('2025-07'),
    options: { decisionMonth: ['none'] },
    finds: [{}],
  },
  {
    name: 'a stop decision about somebody who lives, and who draws again elsewhere',
    given: { ...tekun('2025-09', stopped('2025-08-15')), 'death@death': [] },
    silent: true,
  },
  {
    name: 'a stop decision about somebody of whose death no complete register says anything',
    given: { ...tekun('2025-09', stopped('2025-08-15')), 'death@death': [] },
    covered: ['payment', 'adjustment', 'members', 'roll'],
    undetermined: true,
  },
  {
    name: 'a stop decision of some months before the death, and the last month of life',
    given: tekun('2025-05', stopped('2025-02-15')),
    silent: true,
  },
  {
    name: 'a stop decision before the death, and the month of death',
    given: tekun('2025-06', stopped('2025-02-15')),
    finds: [{ facts: { monthsLate: 0 } }],
  },
]
