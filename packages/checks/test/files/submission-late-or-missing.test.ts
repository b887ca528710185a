import { submissionLateOrMissing } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'

const due = { sender: '城关镇', programme: 'dibao.rural', month: '2025-09', dueAt: '2025-09-10' }
const given = (...more: HostRecord[]) => ({ submission: more.map((one) => ({ ...due, ...one })) })

const cases: CheckCase[] = [
  { name: 'received on the day it was due', given: given({ receivedAt: '2025-09-10' }), silent: true },
  {
    name: 'received a day later',
    given: given({ receivedAt: '2025-09-11' }),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        facts: { programme: 'dibao.rural', month: '2025-09', dueAt: '2025-09-10', daysLate: 1 },
        evidence: [{ entity: 'submission' }],
      },
    ],
  },
  { name: 'received before it was due', given: given({ receivedAt: '2025-09-01' }), silent: true },
  { name: 'not received, on the day it is due', given: given({}), asOf: '2025-09-10', silent: true },
  {
    name: 'not received, the day after',
    given: given({}),
    asOf: '2025-09-11',
    finds: [{ facts: { daysLate: 1 } }],
  },
  {
    name: 'as many working days late as are allowed, in a week of holidays',
    given: given({ receivedAt: '2025-09-30', workingDaysLate: 2 }),
    options: { graceWorkingDays: 2 },
    silent: true,
  },
  {
    name: 'a working day more than is allowed',
    given: given({ receivedAt: '2025-09-15', workingDaysLate: 3 }),
    options: { graceWorkingDays: 2 },
    finds: [{ facts: { daysLate: 5 } }],
  },
  {
    name: 'no working day late, though it came after the weekend',
    given: given({ receivedAt: '2025-09-12', workingDaysLate: 0 }),
    silent: true,
  },
  {
    name: 'not received, a working day after it was due',
    given: given({ workingDaysLate: 1 }),
    asOf: '2025-09-11',
    finds: [{}],
  },
  {
    name: 'twenty days late, where two working days are allowed and nobody counted them',
    given: given({ receivedAt: '2025-09-30' }),
    options: { graceWorkingDays: 2 },
    silent: true,
  },
  {
    name: 'twenty-one days late, where two working days are allowed and nobody counted them',
    given: given({ receivedAt: '2025-10-01' }),
    options: { graceWorkingDays: 2 },
    finds: [{}],
  },
  {
    name: 'received on some day of the month in which it was due',
    given: given({ receivedAt: '2025-09' }),
    undetermined: true,
  },
  { name: 'due nobody knows when', given: given({ dueAt: null }), undetermined: true },
  {
    name: 'due nobody knows when, but counted',
    given: given({ dueAt: null, workingDaysLate: 1 }),
    finds: [{}],
  },
  {
    name: 'two programmes, months and senders, each a lead',
    given: given({}, { programme: 'old-age' }, { month: '2025-10' }, { sender: '东乡' }),
    finds: [{}, {}, {}, {}],
  },
  {
    name: 'a roll that was entered twice, and came late both times',
    given: given({ receivedAt: '2025-09-12' }, { receivedAt: '2025-09-20' }),
    finds: [{ facts: { daysLate: 10 } }],
  },
]

const counted = 'whether working days were counted is seen in the record'
testCases(submissionLateOrMissing, cases, {
  unseen: { 'any[0]: never unknown': counted, 'any[1].all[0].not: never unknown': counted },
})
