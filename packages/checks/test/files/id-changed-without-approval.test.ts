import { idChangedWithoutApproval } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const [old, fresh] = [idOf(1), idOf(2)]
const line = (month: string | null, beneficiary: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary,
  name: '张三',
  programme: 'old-age',
  month,
  township: '城关镇',
  village: '东村',
  ...more,
})
const approval = (more: HostRecord = {}): HostRecord => ({
  beneficiary: fresh,
  item: 'national-id',
  approvedAt: '2025-09-20',
  ...more,
})
const roll = (...lines: HostRecord[]) => ({ enrolment: lines, approval: [] })
const changed = (...approvals: HostRecord[]) => ({
  enrolment: [line('2025-09', old), line('2025-10', fresh)],
  approval: approvals,
})

const cases: CheckCase[] = [
  {
    name: 'another number than last month',
    given: changed(),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-10'],
        facts: { name: '张*' },
        evidence: [
          { file: '(enrolment)', row: 1, entity: 'enrolment' },
          { file: '(enrolment)', row: 2, entity: 'enrolment' },
        ],
      },
    ],
  },
  { name: 'the same number', given: roll(line('2025-09', old), line('2025-10', old)), silent: true },
  {
    name: 'another number than the month before last',
    given: roll(line('2025-08', old), line('2025-10', fresh)),
    silent: true,
  },
  {
    name: 'two namesakes, both on the roll in both months',
    given: roll(line('2025-09', old), line('2025-09', fresh), line('2025-10', old), line('2025-10', fresh)),
    silent: true,
  },
  {
    name: 'a namesake added beside the one who stays',
    given: roll(line('2025-09', old), line('2025-10', old), line('2025-10', fresh)),
    silent: true,
  },
  {
    name: 'a namesake gone beside the one who stays',
    given: roll(line('2025-09', old), line('2025-09', fresh), line('2025-10', fresh)),
    silent: true,
  },
  {
    name: 'the new number on another programme’s roll the month before',
    given: roll(
      line('2025-09', old),
      line('2025-09', fresh, { programme: 'tekun', name: '李四' }),
      line('2025-10', fresh),
    ),
    finds: [{}],
  },
  {
    name: 'the old number on another programme’s roll',
    given: roll(
      line('2025-09', old),
      line('2025-10', old, { programme: 'tekun', name: '李四' }),
      line('2025-10', fresh),
    ),
    finds: [{ evidence: [{}, {}] }],
  },
  {
    name: 'a number changed beside a namesake who stays',
    given: roll(
      line('2025-09', old),
      line('2025-10', fresh),
      line('2025-09', idOf(3)),
      line('2025-10', idOf(3)),
    ),
    finds: [{ evidence: [{ row: 1 }, { row: 2 }] }],
  },
  {
    name: 'two numbers gone for one that came, of which the change of one was approved',
    given: {
      enrolment: [line('2025-09', old), line('2025-10', fresh), line('2025-09', idOf(3))],
      approval: [approval({ beneficiary: old })],
    },
    finds: [{ evidence: [{ row: 2 }, { row: 3 }] }],
  },
  {
    name: 'another name: another person',
    given: roll(line('2025-09', old), line('2025-10', fresh, { name: '李四' })),
    silent: true,
  },
  {
    name: 'another village',
    given: roll(line('2025-09', old), line('2025-10', fresh, { village: '西村' })),
    silent: true,
  },
  {
    name: 'a village of the same name in another township',
    given: roll(line('2025-09', old), line('2025-10', fresh, { township: '柿子园乡' })),
    silent: true,
  },
  {
    name: 'another programme',
    given: roll(line('2025-09', old), line('2025-10', fresh, { programme: 'tekun' })),
    silent: true,
  },
  { name: 'approved for the new number', given: changed(approval()), silent: true },
  { name: 'approved for the old number', given: changed(approval({ beneficiary: old })), silent: true },
  { name: 'approved late', given: changed(approval({ approvedAt: '2025-12-20' })), silent: true },
  {
    name: 'approved three months before, for either number',
    given: changed(approval({ approvedAt: '2025-07-01' })),
    silent: true,
  },
  {
    name: 'approved four months before: another change',
    given: changed(
      approval({ approvedAt: '2025-06-30' }),
      approval({ approvedAt: '2025-06-30', beneficiary: old }),
    ),
    finds: [{}],
  },
  {
    name: 'approved one month before, where an approval holds for none',
    given: changed(approval(), approval({ beneficiary: old })),
    options: { approvalWindow: 0 },
    finds: [{}],
  },
  {
    name: 'another item approved',
    given: changed(approval({ item: 'account' }), approval({ item: 'account', beneficiary: old })),
    finds: [{}],
  },
  {
    name: 'approved for somebody else',
    given: changed(approval({ beneficiary: idOf(3) })),
    finds: [{}],
  },
  {
    name: 'no approval on record, however incomplete the registers',
    given: changed(),
    covered: [],
    finds: [{}],
  },
  {
    name: 'a number of 15 digits that became one of 18',
    given: roll(line('2025-09', '341525500101001'), line('2025-10', fresh)),
    silent: true,
  },
  {
    name: 'a damaged number that was put right',
    given: roll(line('2025-09', damagedId(1)), line('2025-10', fresh)),
    silent: true,
  },
  {
    name: 'a number that was damaged on the way',
    given: roll(line('2025-09', old), line('2025-10', damagedId(1))),
    silent: true,
  },
  {
    name: 'a village that is not known, on a roll with gaps',
    given: roll(line('2025-09', old, { village: null }), line('2025-10', fresh, { village: null })),
    undetermined: true,
  },
  {
    name: 'months of one change as one lead, persons and programmes as a lead each',
    given: roll(
      ...[{}, { programme: 'tekun' }].flatMap((more) => [
        line('2025-09', old, more),
        line('2025-10', fresh, more),
      ]),
      line('2025-09', idOf(3), { name: '李四' }),
      line('2025-10', idOf(4), { name: '李四' }),
    ),
    finds: [{}, {}, {}],
  },
]

const onRecord = 'what is not on record counts as absent'
testCases(idChangedWithoutApproval, cases, {
  unseen: {
    'all[0]: never unknown': onRecord,
    'all[2].not: never unknown': onRecord,
    'all[3].not: never unknown': onRecord,
  },
})
