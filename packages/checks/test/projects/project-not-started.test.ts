import { projectNotStarted } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { begun, photo } from './works.ts'

const given = (
  project: HostRecord = {},
  pictures: readonly HostRecord[] = [photo()],
  payments: readonly HostRecord[] = [],
) => ({ project: [begun(project)], projectEvidence: pictures, projectPayment: payments })

const cases: CheckCase[] = [
  {
    name: 'works that were to start months ago, of which there is only a picture of the place before',
    given: given(
      {},
      [photo()],
      [
        { reference: 'SL01', paidAt: '2025-02-01', amount: 3_000_000 },
        { reference: 'SL01', paidAt: '2025-03-01', amount: 2_000_000 },
        { reference: 'SL02', paidAt: '2025-03-01', amount: 7_000_000 },
      ],
    ),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        subject: { entity: 'project', label: 'SL01' },
        facts: { startedAt: '2025-01-10', daysSince: 355, paid: 5_000_000 },
        amountAtRisk: { fen: 5_000_000, basis: 'upper-bound' },
        evidence: [
          { entity: 'project', row: 1 },
          { entity: 'projectEvidence', row: 1 },
          { entity: 'projectPayment', row: 1 },
          { entity: 'projectPayment', row: 2 },
        ],
      },
    ],
  },
  { name: 'no picture at all', given: given({}, []), finds: [{ amountAtRisk: { fen: 0 } }] },
  {
    name: 'a picture of the works',
    given: given({}, [photo(), photo({ stage: 'during' })]),
    silent: true,
  },
  { name: 'a picture of what was built alone', given: given({}, [photo({ stage: 'after' })]), silent: true },
  {
    name: 'a picture of the works whose day was stripped from it',
    given: given({}, [photo({ stage: 'during', takenAt: null })]),
    silent: true,
  },
  {
    name: 'a picture of the works of another project',
    given: given({}, [photo({ reference: 'SL02', stage: 'during' })]),
    finds: [{}],
  },
  {
    name: 'a payment of an amount that is not known',
    given: given({}, [photo()], [{ reference: 'SL01', paidAt: '2025-02-01', amount: null }]),
    finds: [{ facts: { paid: '0..' } }],
  },
  {
    name: 'a project that stands twice in the register, as one lead whose money counts once',
    given: {
      project: [begun(), begun({ startedAt: '2025-11-01' })],
      projectEvidence: [photo()],
      projectPayment: [{ reference: 'SL01', paidAt: '2025-02-01', amount: 3_000_000 }],
    },
    finds: [
      {
        facts: { startedAt: ['2025-01-10', '2025-11-01'], daysSince: 355, paid: 3_000_000 },
        amountAtRisk: { fen: 3_000_000 },
      },
    ],
  },
  { name: 'a start 30 days ago', given: given({ startedAt: '2025-12-01' }), silent: true },
  {
    name: 'a start 31 days ago',
    given: given({ startedAt: '2025-11-30' }),
    finds: [{ facts: { daysSince: 31 } }],
  },
  {
    name: 'a start 31 days ago, where the locality allows 60',
    given: given({ startedAt: '2025-11-30' }),
    options: { grace: 60 },
    silent: true,
  },
  { name: 'a plan that has no day of start', given: given({ startedAt: null }), silent: true },
  { name: 'a start still to come', given: given({ startedAt: '2026-02-01' }), silent: true },
  {
    name: 'a start of which only the year is known, and which may be this month’s',
    given: given({ startedAt: '2025' }),
    undetermined: true,
  },
  {
    name: 'a picture of nobody knows which stage',
    given: given({}, [photo({ stage: null })]),
    undetermined: true,
  },
  {
    name: 'a picture of nobody knows which stage, in a register that does not claim to be complete',
    given: given({}, [photo({ stage: null })]),
    covered: ['projects'],
    undetermined: true,
  },
  {
    name: 'a picture of the works in a register that does not claim to be complete',
    given: given({}, [photo({ stage: 'during' })]),
    covered: ['projects'],
    silent: true,
  },
  {
    name: 'a register of pictures that does not claim to be complete: what is not on record is not shown',
    given: given(),
    covered: ['projects'],
    finds: [{}],
  },
  {
    name: 'two projects as a lead each',
    given: { project: [begun(), begun({ reference: 'SL02' })], projectEvidence: [photo()] },
    finds: [{ subject: { label: 'SL01' } }, { subject: { label: 'SL02' } }],
  },
]

const onRecord = 'what is not on record was not shown'
testCases(projectNotStarted, cases, {
  unseen: {
    'all[1].any[1].not.any[0]: never unknown': onRecord,
    'all[1].any[1].not.any[1]: never unknown': onRecord,
    'all[1].any[1].not.any[1]: never decided': 'without it there would be no verdict, not another one',
  },
})
