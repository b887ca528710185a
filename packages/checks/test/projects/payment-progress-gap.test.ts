import { paymentProgressGap } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { begun } from './works.ts'

const paid = (paidShare: number | null, progressShare: number | null, more: HostRecord = {}): HostRecord => ({
  reference: 'SL01',
  paidAt: '2025-03-01',
  amount: 3_000_000,
  paidShare,
  progressShare,
  ...more,
})
const given = (payments: readonly HostRecord[], project: HostRecord = {}) => ({
  project: [begun(project)],
  projectPayment: payments,
})
const next = { paidAt: '2025-06-01' }

const cases: CheckCase[] = [
  {
    name: '80 % paid at 42 % of the works',
    given: given([paid(8_000, 4_200)]),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        subject: { entity: 'projectPayment', label: 'SL01' },
        facts: { paidAt: '2025-03-01', paid: 80, built: 42 },
        evidence: [
          { entity: 'project', row: 1 },
          { entity: 'projectPayment', row: 1 },
        ],
      },
    ],
  },
  { name: 'paid ahead by exactly ten points', given: given([paid(5_200, 4_200)]), silent: true },
  { name: 'paid ahead by a hundredth of a point more', given: given([paid(5_201, 4_200)]), finds: [{}] },
  {
    name: 'paid ahead by 30 points, where the locality allows as much',
    given: given([paid(7_200, 4_200)]),
    options: { maxLead: 3_000 },
    silent: true,
  },
  {
    name: 'an advance that the contract allows',
    given: given([paid(3_000, 500)], { advanceShare: 3_000 }),
    silent: true,
  },
  {
    name: 'more than the advance that the contract allows',
    given: given([paid(3_001, 500)], { advanceShare: 3_000 }),
    finds: [{}],
  },
  {
    name: 'an advance that another project’s contract allows',
    given: {
      project: [begun(), begun({ reference: 'SL02', advanceShare: 9_000 })],
      projectPayment: [paid(8_000, 4_200)],
    },
    finds: [{}],
  },
  {
    name: 'paid ahead once, and caught up since',
    given: given([paid(8_000, 4_200), paid(9_000, 9_500, next)]),
    finds: [{ facts: { paidAt: '2025-03-01' } }],
  },
  {
    name: '45 % paid at 75 % of the works, nothing since',
    given: given([paid(4_500, 7_500)]),
    finds: [{ facts: { paid: 45, built: 75 } }],
  },
  {
    name: 'paid behind once, and caught up since',
    given: given([paid(4_500, 7_500), paid(9_500, 10_000, next)]),
    silent: true,
  },
  {
    name: 'paid behind, and another project paid since',
    given: given([paid(4_500, 7_500), paid(9_500, 10_000, { ...next, reference: 'SL02' })]),
    finds: [{}],
  },
  {
    name: 'two instalments of one day, both behind',
    given: given([paid(3_000, 7_500), paid(4_500, 7_500)]),
    finds: [{ facts: { paid: [30, 45], built: 75 } }],
  },
  { name: 'paid behind by exactly ten points', given: given([paid(3_200, 4_200)]), silent: true },
  { name: 'paid behind by a hundredth of a point more', given: given([paid(3_199, 4_200)]), finds: [{}] },
  {
    name: 'paid behind by 30 points, where the locality allows as much',
    given: given([paid(4_500, 7_500)]),
    options: { maxLag: 3_000 },
    silent: true,
  },
  { name: '5 % kept back as a warranty', given: given([paid(9_500, 10_000)]), silent: true },
  {
    name: 'a payment to a project that the register has not, without an advance on record',
    given: { project: [], projectPayment: [paid(8_000, 4_200)] },
    finds: [{ evidence: [{ entity: 'projectPayment' }] }],
  },
  {
    name: 'shares of half a point, rounded in the words alone',
    given: given([paid(8_050, 4_249), paid(8_049, 4_250)]),
    finds: [{ facts: { paid: [80, 81], built: [42, 43] } }],
  },
  {
    name: 'registers that do not claim to be complete: what is not on record is not agreed',
    given: given([paid(8_000, 4_200)]),
    covered: [],
    finds: [{}],
  },
  {
    name: 'a register of payments that does not claim to be complete: what is not on record was not paid',
    given: given([paid(4_500, 7_500)]),
    covered: [],
    finds: [{}],
  },
  {
    name: 'paid behind, and caught up in the same month',
    given: given([paid(4_500, 7_500), paid(7_000, 7_500, { paidAt: '2025-03-20' })]),
    silent: true,
  },
  { name: 'a progress that is not known', given: given([paid(8_000, null)]), undetermined: true },
  { name: 'a share paid that is not known', given: given([paid(null, 4_200)]), undetermined: true },
  {
    name: 'another payment on a day that is not known, which may be later',
    given: given([paid(4_500, 7_500), paid(9_500, 10_000, { paidAt: null })]),
    silent: true,
  },
  {
    name: 'two projects as a lead each',
    given: {
      project: [begun(), begun({ reference: 'SL02' })],
      projectPayment: [paid(8_000, 4_200), paid(8_000, 4_200, { reference: 'SL02' })],
    },
    finds: [{}, {}],
  },
]

const onRecord = 'what is not on record was neither agreed nor paid'
testCases(paymentProgressGap, cases, {
  unseen: {
    'any[0].all[1].not: never unknown': onRecord,
    'any[1].all[1].not: never unknown': onRecord,
  },
  equivalent: {
    'facts.agreed.node.truth.all[0].fact.path[0].where.fact: unknown as 0': 'nobody is paid ahead by nothing',
  },
})
