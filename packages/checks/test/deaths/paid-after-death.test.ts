import { paidAfterDeath } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { alone, died, paid, son } from './dead-in-june.ts'
import { householdCases } from './household-cases.ts'
import { sharedCases } from './shared-cases.ts'

const registered = (death: HostRecord[], month: string, cremation: HostRecord[] = []) => ({
  'death@death': death,
  'death@cremation': cremation,
  'payment@payment': [paid(month)],
})

const cases: CheckCase[] = [
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
        facts: { monthsLate: 3, amount: 30_000 },
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
    finds: [{ tier: 'A', evidence: [{ file: '(death@cremation)' }, { entity: 'payment' }] }],
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
      'death@death': [{ person: damagedId(1), name: '张三', date: '2025-06-03' }],
      'payment@payment': [paid('2025-07', { beneficiary: damagedId(1) })],
    },
    undetermined: true,
  },
  {
    name: 'two persons who died',
    given: {
      'death@death': [...died('2025-06-03'), ...died('2025-06-03', { person: son })],
      'payment@payment': [paid('2025-07'), paid('2025-07', { beneficiary: son })],
    },
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one person as two leads',
    given: {
      'death@death': died('2025-06-03'),
      'payment@payment': [paid('2025-07'), paid('2025-07', { programme: 'temporary-relief' })],
    },
    finds: [{}, {}],
  },
  {
    name: 'a death under another name, and a revoked one under this',
    given: registered(
      died('2025-06-03', { revokedAt: '2025-08-01' }),
      '2025-07',
      died('2025-06-03', { name: '李四' }),
    ),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'a number without a name that agrees, at a lower tier',
    given: alone('2025-07', { name: '李四' }),
    finds: [{ tier: 'B' }],
  },
]

const whole = 'whole fen divided by 1 leave nothing to round'
const room = 'facts.dueToOthers.node.add[0].mulDiv[0].max[0].sub[0]'

testCases(paidAfterDeath, [...cases, ...householdCases, ...sharedCases], {
  /** As amounts are recalculated for E05. */
  elsewhere: /^facts\.(standard|addOns)\b(?!.*path\[1\])/,
  equivalent: {
    [`${room}.rounding: down → half-up`]: whole,
    [`${room}.rounding: down → up`]: whole,
    'facts.dueToOthers.node.add[1].max: only operand 0':
      'add-ons are set wherever a standard is, in these cases; one that is not set may be anything but less than nothing',
  },
})
