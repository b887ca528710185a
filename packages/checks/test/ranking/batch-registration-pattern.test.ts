import { batchRegistrationPattern } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { entry, roster } from './rosters.ts'

const given = (application: readonly HostRecord[]) => ({ application })
const sameOf = (count: number, more: HostRecord) => given(roster(count, () => more))
const phone = { phone: '13800009999' }
const house = { address: '甲乡一村9号' }
const words = { reason: '本人家庭困难，特申请参加培训。' }
const minute = (i: number) => ({ submittedMinute: 600 + i })
const elsewhere = (more: HostRecord) => entry(9, { ...more, submission: 'PX02' })

const cases: CheckCase[] = [
  { name: 'ten applications with nothing in common', given: given(roster(10)), silent: true },
  {
    name: 'five rows with one telephone',
    given: sameOf(5, phone),
    finds: [
      {
        severity: 'medium',
        tier: 'D',
        programme: 'old-age',
        subject: { entity: 'application', label: 'PX01' },
        facts: { submission: 'PX01', phones: 5, houses: 1, wordings: 0, entries: 1 },
        evidence: [1, 2, 3, 4, 5].map((row) => ({ entity: 'application', row })),
      },
    ],
  },
  { name: 'four rows with one telephone', given: sameOf(4, phone), silent: true },
  {
    name: 'four rows with one telephone, where four are too many',
    given: sameOf(4, phone),
    options: { minRows: 4 },
    finds: [{ facts: { phones: 4 } }],
  },
  {
    name: 'a fifth row with the telephone on another list',
    given: given([...roster(4, () => phone), elsewhere(phone)]),
    silent: true,
  },
  {
    name: 'five rows with one house',
    given: sameOf(5, house),
    finds: [{ severity: 'medium', facts: { houses: 5 } }],
  },
  { name: 'four rows with one house', given: sameOf(4, house), silent: true },
  { name: 'five rows of one village', given: sameOf(5, { address: '甲乡一村' }), silent: true },
  {
    name: 'a fifth row of the house on another list',
    given: given([...roster(4, () => house), elsewhere(house)]),
    silent: true,
  },
  {
    name: 'five rows with one sentence',
    given: sameOf(5, words),
    finds: [{ severity: 'medium', facts: { wordings: 5 } }],
  },
  { name: 'four rows with one sentence', given: sameOf(4, words), silent: true },
  {
    name: 'a fifth row with the sentence on another list',
    given: given([...roster(4, () => words), elsewhere(words)]),
    silent: true,
  },
  {
    name: 'five rows entered within ten minutes, and one before: a note',
    given: given([
      ...[600, 602, 605, 607, 610].map((submittedMinute, i) => entry(i, { submittedMinute })),
      entry(6, { submittedMinute: 589 }),
    ]),
    finds: [
      {
        severity: 'info',
        facts: { entries: 5, phones: 1, houses: 1 },
        evidence: [1, 2, 3, 4, 5].map((row) => ({ row, entity: 'application' })),
      },
    ],
  },
  {
    name: 'five rows entered within eleven minutes',
    given: given([...roster(4, minute), entry(4, { submittedMinute: 611 })]),
    silent: true,
  },
  {
    name: 'five rows entered within eleven minutes, where the window is as long',
    given: given([...roster(4, minute), entry(4, { submittedMinute: 611 })]),
    options: { window: 11 },
    finds: [{ facts: { entries: 5 } }],
  },
  { name: 'four rows entered within ten minutes', given: given(roster(4, minute)), silent: true },
  {
    name: 'five rows entered at one minute of five days',
    given: given(roster(5, (i) => ({ submittedMinute: 600, submittedAt: `2025-09-0${i + 1}` }))),
    silent: true,
  },
  {
    name: 'a fifth row entered with them on another list',
    given: given([...roster(4, minute), elsewhere({ submittedMinute: 601 })]),
    silent: true,
  },
  {
    name: 'entered together, some of them with one telephone',
    given: given(roster(6, (i) => ({ ...minute(i), ...(i < 5 && phone) }))),
    finds: [{ severity: 'medium', facts: { entries: 6, phones: 5 } }],
  },
  {
    name: 'entered together, with telephones that nobody knows: a note',
    given: given(roster(5, (i) => ({ ...minute(i), phone: null }))),
    finds: [{ severity: 'info' }],
  },
  {
    name: 'applications that came on no list',
    given: sameOf(5, { ...phone, submission: null, submittedMinute: 600 }),
    silent: true,
  },
  {
    name: 'a telephone, a house and a sentence, each for five other rows',
    given: given([...roster(5, () => phone), ...roster(5, () => house), ...roster(5, () => words)]),
    finds: [{ facts: { phones: 5, houses: 5, wordings: 5 } }],
  },
  {
    name: 'one telephone, at times that nobody knows',
    given: sameOf(5, { ...phone, submittedMinute: null }),
    finds: [{ evidence: [1, 2, 3, 4, 5].map((row) => ({ row })) }],
  },
  {
    name: 'two lists as a lead each',
    given: given([...roster(5, () => phone), ...roster(5, () => ({ ...phone, submission: 'PX02' }))]),
    finds: [{}, {}],
  },
  { name: 'telephones that nobody knows', given: sameOf(5, { phone: null }), undetermined: true },
  { name: 'addresses that nobody knows', given: sameOf(5, { address: null }), undetermined: true },
  { name: 'reasons that nobody knows', given: sameOf(5, { reason: null }), undetermined: true },
  { name: 'times that nobody knows', given: sameOf(5, { submittedMinute: null }), undetermined: true },
  { name: 'days that nobody knows', given: sameOf(5, { submittedAt: null }), undetermined: true },
]

testCases(batchRegistrationPattern, cases)
