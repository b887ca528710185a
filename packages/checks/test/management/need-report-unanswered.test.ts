import { needReportUnanswered } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { act, report } from './office.ts'

const given = (more: HostRecord = {}, actions: readonly HostRecord[] = []) => ({
  needReport: [report(more)],
  action: actions,
})
const visit = (at: string | null, more: HostRecord = {}) => act({ item: 'XS01', act: 'visit', at, ...more })

const cases: CheckCase[] = [
  {
    name: 'five working days without an answer',
    given: given({}, [visit('2025-12-08')]),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        subject: { entity: 'needReport', label: 'XS01' },
        facts: { name: '李*', reportedAt: '2025-12-01', workingDays: 5 },
        evidence: [
          { entity: 'action', row: 1 },
          { entity: 'needReport', row: 1 },
        ],
      },
    ],
  },
  { name: 'an answer on the third working day', given: given({ workingDays: 3 }), silent: true },
  { name: 'an answer on the fourth working day', given: given({ workingDays: 4 }), finds: [{}] },
  {
    name: 'an answer on the fourth working day, where the locality allows five',
    given: given({ workingDays: 4 }),
    options: { response: 5 },
    silent: true,
  },
  {
    name: 'a visit within three days that nobody entered as an answer',
    given: given({}, [visit('2025-12-04')]),
    silent: true,
  },
  { name: 'a visit on the fourth day', given: given({}, [visit('2025-12-05')]), finds: [{}] },
  {
    name: 'a visit to somebody else',
    given: given({}, [visit('2025-12-02', { item: 'XS02' })]),
    finds: [{}],
  },
  { name: 'a visit on a day that is not known', given: given({}, [visit(null)]), undetermined: true },
  {
    name: 'a late visit in a log that does not claim to be complete',
    given: given({}, [visit('2025-12-05')]),
    covered: ['need-report'],
    finds: [{}],
  },
  {
    name: 'a visit in time in a log that does not claim to be complete',
    given: given({}, [visit('2025-12-02')]),
    covered: ['need-report'],
    silent: true,
  },
  {
    name: 'a visit on an unknown day in a log that does not claim to be complete',
    given: given({}, [visit(null)]),
    covered: ['need-report'],
    undetermined: true,
  },
  {
    name: 'a visit three days after a report in the middle of a month',
    given: given({ reportedAt: '2025-12-10' }, [visit('2025-12-13')]),
    silent: true,
  },
  {
    name: 'a visit of the same month, a week later',
    given: given({}, [visit('2025-12-09')]),
    options: { response: 4 },
    finds: [{}],
  },
  {
    name: 'acts that are not all on record: what is not on record was not done',
    given: given(),
    covered: ['need-report'],
    finds: [{}],
  },
  { name: 'working days that nobody counted', given: given({ workingDays: null }), undetermined: true },
  {
    name: 'working days that nobody counted, and a visit the next day',
    given: given({ workingDays: null }, [visit('2025-12-02')]),
    silent: true,
  },
  {
    name: 'a report that stands twice, as one lead',
    given: { needReport: [report(), report({ workingDays: 9 })] },
    finds: [{ facts: { workingDays: 9 } }],
  },
  {
    name: 'two reports as a lead each',
    given: { needReport: [report(), report({ reference: 'XS02' })] },
    finds: [{ subject: { label: 'XS01' } }, { subject: { label: 'XS02' } }],
  },
]

const onRecord = 'whether something is on record is always known'
testCases(needReportUnanswered, cases, {
  unseen: {
    'all[1].any[1].not.any[0]: never unknown': onRecord,
    'all[1].any[1].not.any[1]: never unknown': onRecord,
    'all[1].any[1].not.any[1]: never decided': 'without it there would be no verdict, not another one',
  },
})
