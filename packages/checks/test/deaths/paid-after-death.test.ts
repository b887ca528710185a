import { paidAfterDeath } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type Case, testCases } from '../cases.ts'
import { damaged, idOf } from '../people.ts'

const [who, wife, son] = [idOf(1), idOf(2), idOf(3)]
const died = (date: string | null, more: HostRecord = {}) => [{ person: who, name: '张三', date, ...more }]
const paid = (month: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'old-age',
  layer: 'settled',
  kind: 'regular',
  month,
  amount: 10_000,
  ...more,
})
/** A personal benefit paid for a month; the person died in June. */
const alone = (month: string | null, more: HostRecord = {}) => ({
  'death@death': died('2025-06-03'),
  'payment@payment': [paid(month, more)],
})
const registered = (death: HostRecord[], month: string, cremation: HostRecord[] = []) => ({
  'death@death': death,
  'death@cremation': cremation,
  'payment@payment': [paid(month)],
})

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

const cases: Case[] = [
  {
    name: 'a payment for the month after the month of death',
    given: alone('2025-07'),
    finds: [
      {
        severity: 'high',
        tier: 'A',
        programme: 'old-age',
        periods: ['2025-07'],
        amountAtRisk: { fen: 10_000, basis: 'exact' },
        facts: { died: '2025-06-03', monthsLate: 1 },
        evidence: [
          { file: '(death@death)', row: 1, entity: 'death' },
          { file: '(payment@payment)', row: 1, entity: 'payment' },
        ],
      },
    ],
  },
  { name: 'a payment for the month of death', given: alone('2025-06'), silent: true },
  { name: 'a payment for the month before', given: alone('2025-05'), silent: true },
  {
    name: 'a payment for the month of death that is posted long after',
    given: alone('2025-06', { paidAt: '2025-09-10' }),
    silent: true,
  },
  {
    name: 'a payment posted before the death for a month after it',
    given: alone('2025-07', { paidAt: '2025-06-01' }),
    finds: [{}],
  },
  {
    name: 'payments of several months as one lead',
    given: {
      'death@death': died('2025-06-03'),
      'payment@payment': ['2025-06', '2025-09', '2025-07', '2025-08'].map((month) => paid(month)),
    },
    finds: [
      {
        periods: ['2025-07', '2025-08', '2025-09'],
        amountAtRisk: { fen: 30_000, basis: 'exact' },
        facts: { monthsLate: 3 },
      },
    ],
  },
  {
    name: 'one month before the stop lag of two',
    given: alone('2025-07'),
    options: { stopLag: 2 },
    silent: true,
  },
  {
    name: 'a payment exactly at the stop lag of two',
    given: alone('2025-08'),
    options: { stopLag: 2 },
    finds: [{}],
  },
  {
    name: 'the month of death where nothing is due for it',
    given: alone('2025-06'),
    options: { stopLag: 0 },
    finds: [{}],
  },
  { name: 'a funeral grant', given: alone('2025-07', { programme: 'funeral-grant' }), silent: true },
  {
    name: 'a death that was revoked',
    given: registered(died('2025-06-03', { revokedAt: '2025-08-01' }), '2025-07'),
    silent: true,
  },
  {
    name: 'a cremation, though the police revoked their entry',
    given: registered(died('2025-06-03', { revokedAt: '2025-08-01' }), '2025-07', died('2025-06-03')),
    finds: [{}],
  },
  {
    name: 'a death that only the cremation register knows of',
    given: registered([], '2025-07', died('2025-06-03')),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'a burial, which the cremation register does not know of',
    given: registered(died('2025-06-03'), '2025-07'),
    finds: [{}],
  },
  {
    name: 'a date of death known to the month',
    given: registered(died('2025-06'), '2025-07'),
    finds: [{ facts: { died: '2025-06-01..2025-06-30' } }],
  },
  {
    name: 'the month of a death that is known to the month',
    given: registered(died('2025-06'), '2025-06'),
    silent: true,
  },
  {
    name: 'a date of death known to the year, and a payment in it',
    given: registered(died('2025'), '2025-07'),
    undetermined: true,
  },
  {
    name: 'a date of death known to the year, and its first month',
    given: registered(died('2025'), '2025-01'),
    silent: true,
  },
  {
    name: 'a date of death known to the year before',
    given: registered(died('2024'), '2025-01'),
    finds: [{}],
  },
  { name: 'a death without a date', given: registered(died(null), '2025-07'), undetermined: true },
  {
    name: 'two registers that differ over the turn of a month',
    given: registered(died('2025-06-30'), '2025-07', died('2025-07-01')),
    undetermined: true,
  },
  {
    name: 'a month that is too late by either of two registers',
    given: registered(died('2025-06-30'), '2025-08', died('2025-07-01')),
    finds: [{}],
  },
  { name: 'a payment for a whole year in which the person died', given: alone('2025'), undetermined: true },
  {
    name: 'a payment for the whole year after',
    given: registered(died('2024-06-03'), '2025'),
    finds: [{ periods: ['2025'] }],
  },
  {
    name: 'a payment for a year at whose end the person died',
    given: registered(died('2025-12-03'), '2025'),
    silent: true,
  },
  { name: 'a payment whose month is not known', given: alone(null), undetermined: true },
  { name: 'nobody in a register of deaths that is complete', given: registered([], '2025-07'), silent: true },
  {
    name: 'nobody in a register of deaths that is not',
    given: registered([], '2025-07'),
    covered: ['cremation', 'payment'],
    undetermined: true,
  },
  { name: 'a death in a register that is not complete', given: alone('2025-07'), covered: [], finds: [{}] },
  { name: 'a roll not yet sent', given: alone('2025-07', { layer: 'declared' }), silent: true },
  {
    name: 'a roll not yet sent, where rolls are examined too',
    given: alone('2025-07', { layer: 'declared' }),
    options: { layers: ['declared'] },
    finds: [{}],
  },
  { name: 'an instructed payment', given: alone('2025-07', { layer: 'instructed' }), finds: [{}] },
  { name: 'a payment of an unknown layer', given: alone('2025-07', { layer: null }), undetermined: true },
  {
    name: 'a programme that no catalogue knows',
    given: alone('2025-07', { programme: '某补贴' }),
    undetermined: true,
  },
  {
    name: 'a payment without an amount',
    given: alone('2025-07', { amount: null }),
    finds: [{ amountAtRisk: null }],
  },
  {
    name: 'another person of the same name',
    given: { ...alone('2025-07'), 'death@death': [{ person: son, name: '张三', date: '2025-06-03' }] },
    silent: true,
  },
  {
    name: 'a number damaged in both files',
    given: {
      'death@death': [{ person: damaged(1), name: '张三', date: '2025-06-03' }],
      'payment@payment': [paid('2025-07', { beneficiary: damaged(1) })],
    },
    silent: true,
  },
  {
    name: 'a number without a name that agrees, at a lower tier',
    given: alone('2025-07', { name: '李四' }),
    finds: [{ tier: 'B' }],
  },
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
]

testCases(paidAfterDeath, cases)
