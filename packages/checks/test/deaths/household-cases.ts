import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { alone, died, paid, who, wife } from './dead-in-june.ts'

const unit = { household: 'dibao:1', programmeClass: 'dibao' }
const member = (person: string, month: string, counted: boolean | null = true): HostRecord => ({
  ...unit,
  person,
  name: person === who ? '张三' : '其他',
  month,
  counted,
})
/** A household benefit for a month, paid to the wife, with the members of that month's list. */
const household = (month: string, ...members: HostRecord[]) => ({
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
