import { stoppedLateAfterDeath } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { died, paid, son, who, wife } from './dead-in-june.ts'

const stopped = (month: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'old-age',
  change: 'stopped',
  month,
  ...more,
})
/** Taken off the widow’s household. */
const removed = (month: string, more: HostRecord = {}) =>
  stopped(month, {
    beneficiary: wife,
    name: '李四',
    programme: 'dibao.rural',
    household: 'dibao:1',
    change: 'member-removed',
    affected: who,
    ...more,
  })
const given = (
  adjustment: HostRecord,
  payments: HostRecord[] = [],
  death: HostRecord[] = died('2025-06-03'),
) => ({ adjustment: [adjustment], 'payment@payment': payments, 'death@death': death })
const months = ['2025-06', '2025-07', '2025-08', '2025-09'].map((m) => paid(m, { layer: 'instructed' }))

const cases: CheckCase[] = [
  {
    name: 'an old-age allowance stopped two months late',
    given: given(stopped('2025-09'), months),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        amountAtRisk: { fen: 20_000, basis: 'exact' },
        facts: { died: '2025-06-03', due: '2025-07', month: '2025-09', monthsLate: 3, amount: 20_000 },
        evidence: [{ entity: 'adjustment' }, { entity: 'death' }],
      },
    ],
  },
  { name: 'stopped from the month after the death', given: given(stopped('2025-07'), months), silent: true },
  {
    name: 'stopped a month later',
    given: given(stopped('2025-08'), months),
    finds: [{ facts: { monthsLate: 2, amount: 10_000 } }],
  },
  {
    name: 'stopped a month later, where two are allowed',
    given: given(stopped('2025-08'), months),
    options: { stopLag: 2 },
    silent: true,
  },
  { name: 'stopped before the death', given: given(stopped('2025-05')), silent: true },
  {
    name: 'raised long after a death',
    given: given(stopped('2025-09', { change: 'increased' })),
    silent: true,
  },
  {
    name: 'a change of nobody knows which kind',
    given: given(stopped('2025-09', { change: null })),
    undetermined: true,
  },
  {
    name: 'money of another programme and of another person',
    given: given(stopped('2025-09'), [
      paid('2025-08', { programme: 'tekun' }),
      paid('2025-08', { beneficiary: wife }),
      paid('2025-08', { layer: 'instructed' }),
    ]),
    finds: [{ facts: { amount: 10_000 } }],
  },
  {
    name: 'a roll beside the order of its money',
    given: {
      ...given(stopped('2025-09'), [paid('2025-08', { layer: 'instructed' })]),
      'payment@roll': [paid('2025-08', { layer: 'declared' })],
    },
    finds: [{ facts: { amount: 10_000 } }],
  },
  {
    name: 'support of the destitute that was decided late',
    given: given(stopped('2025-09', { programme: 'tekun' })),
    finds: [{ severity: 'high', programme: 'tekun', amountAtRisk: { fen: 0, basis: 'exact' } }],
  },
  {
    name: 'a dead member taken off within three months',
    given: given(removed('2025-09'), [
      paid('2025-08', {
        beneficiary: wife,
        programme: 'dibao.rural',
        household: 'dibao:1',
        layer: 'instructed',
      }),
    ]),
    finds: [
      {
        severity: 'medium',
        programme: 'dibao.rural',
        amountAtRisk: { fen: 10_000, basis: 'upper-bound' },
        facts: { monthsLate: 3, died: '2025-06-03' },
        evidence: [{ entity: 'adjustment' }, { entity: 'death' }],
      },
    ],
  },
  {
    name: 'a dead member taken off after four months',
    given: given(removed('2025-10')),
    finds: [{ severity: 'high', facts: { monthsLate: 4 } }],
  },
  {
    name: 'a dead member taken off after four months, where four are allowed',
    given: given(removed('2025-10')),
    options: { recheckDeadline: 4 },
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'the household of a dead person stopped within three months',
    given: given(stopped('2025-09', { programme: 'dibao.rural', household: 'dibao:1' })),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'a living member taken off the household of a dead head',
    given: given(removed('2025-09', { beneficiary: who, affected: son })),
    silent: true,
  },
  {
    name: 'a household stopped in which somebody else died',
    given: given(stopped('2025-09', { beneficiary: wife, affected: who })),
    silent: true,
  },
  { name: 'a month that nobody knows', given: given(stopped(null)), undetermined: true },
  {
    name: 'a day of death of which only the year is known',
    given: given(stopped('2025-09'), [], died('2025')),
    undetermined: true,
  },
  {
    name: 'a death that was revoked',
    given: given(stopped('2025-09'), [], died('2025-06-03', { revokedAt: '2025-07-01' })),
    silent: true,
  },
  {
    name: 'an earlier death that was revoked, which is no evidence',
    given: given(
      stopped('2025-09'),
      [],
      [...died('2024-06-03', { revokedAt: '2024-07-01' }), ...died('2025-06-03')],
    ),
    finds: [
      { facts: { died: '2025-06-03' }, evidence: [{ entity: 'adjustment' }, { entity: 'death', row: 2 }] },
    ],
  },
  {
    name: 'an amount that is not known',
    given: given(stopped('2025-09'), [paid('2025-08', { layer: 'instructed', amount: null })]),
    finds: [{ facts: { amount: '0..' } }],
  },
  {
    name: 'nobody in a register of deaths that is not complete',
    given: given(stopped('2025-09'), [], []),
    covered: ['adjustment', 'cremation'],
    undetermined: true,
  },
  { name: 'nobody in a register that is', given: given(stopped('2025-09'), [], []), silent: true },
  {
    name: 'stopped twice, the later time for good, as one lead',
    given: { ...given(stopped('2025-08'), months), adjustment: [stopped('2025-08'), stopped('2025-09')] },
    finds: [
      {
        periods: ['2025-08', '2025-09'],
        facts: { month: '2025-09', monthsLate: 3, amount: 20_000 },
        amountAtRisk: { fen: 20_000 },
      },
    ],
  },
  {
    name: 'two programmes, and two persons, as a lead each',
    given: {
      ...given(stopped('2025-09'), [], [...died('2025-06-03'), ...died('2025-06-03', { person: son })]),
      adjustment: [
        stopped('2025-09'),
        stopped('2025-09', { beneficiary: son }),
        stopped('2025-09', { programme: 'tekun' }),
        removed('2025-09'),
        removed('2025-09', { affected: son }),
      ],
    },
    finds: [{}, {}, {}, {}, {}],
  },
  {
    name: 'a damaged number, which joins nothing',
    given: given(stopped('2025-09', { beneficiary: damagedId(1) })),
    undetermined: true,
  },
]

testCases(stoppedLateAfterDeath, cases)
