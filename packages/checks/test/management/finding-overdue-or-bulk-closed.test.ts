import { findingOverdueOrBulkClosed } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { closed, colleague, officer, open } from './office.ts'

/** Findings closed minute by minute from ten o'clock, with one reason. */
const bulk = (count: number, more: HostRecord = {}, step = 0): HostRecord[] =>
  Array.from({ length: count }, (_, i) =>
    closed({ finding: `b${i}`, reason: '情况属实，已处理', closedMinute: 600 + i * step, ...more }),
  )
/** Findings closed for one reason at these minutes of a day. */
const at = (...minutes: number[]): HostRecord[] =>
  bulk(minutes.length).map((row, i) => ({ ...row, closedMinute: minutes[i] as number }))
/** Findings closed one at a time, each for its own reason. */
const single = (count: number): HostRecord[] =>
  Array.from({ length: count }, (_, i) =>
    closed({ finding: `s${i}`, reason: `理由${i}`, closedMinute: 700 + i }),
  )
const given = (...rows: HostRecord[]) => ({ disposition: rows })
const all = (count: number, facts: object = {}) => Array.from({ length: count }, () => ({ facts }))

const cases: CheckCase[] = [
  {
    name: 'open for 31 days',
    given: given(open({ openedAt: '2025-11-30' })),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        subject: { entity: 'disposition', label: 'f1' },
        facts: { rule: 'paid-after-death', daysOpen: 31, open: true },
        evidence: [{ entity: 'disposition', row: 1 }],
      },
    ],
  },
  { name: 'open for 30 days', given: given(open({ openedAt: '2025-12-01' })), silent: true },
  {
    name: 'open for 31 days, where the locality allows 60',
    given: given(open({ openedAt: '2025-11-30' })),
    options: { maxOpen: 60 },
    silent: true,
  },
  { name: 'closed after a year, alone', given: given(closed({ openedAt: '2024-01-01' })), silent: true },
  {
    name: 'five findings closed in one minute for one reason, and nothing else',
    given: given(...bulk(5)),
    finds: all(5, { alike: 5, open: false }),
  },
  { name: 'four findings closed in one minute', given: given(...bulk(4)), silent: true },
  {
    name: 'four findings closed in one minute, where the locality minds three',
    given: given(...bulk(4)),
    options: { minBulk: 3 },
    finds: all(4),
  },
  {
    name: 'eight of ten closed in one go',
    given: given(...bulk(8), ...single(2)),
    finds: all(8, { alike: 8 }),
  },
  { name: 'eight of eleven closed in one go', given: given(...bulk(8), ...single(3)), silent: true },
  { name: '27 of 34 closed in one go', given: given(...bulk(27), ...single(7)), silent: true },
  {
    name: 'a bulk beside what the officer has not closed yet',
    given: given(
      ...bulk(5),
      ...[1, 2].map((i) => open({ finding: `o${i}`, openedAt: '2025-12-20', actor: officer })),
    ),
    finds: all(5),
  },
  {
    name: 'five findings closed within exactly ten minutes',
    given: given(...at(600, 602, 604, 606, 610)),
    finds: all(1),
  },
  {
    name: 'five findings closed within eleven minutes',
    given: given(...at(600, 602, 604, 606, 611)),
    silent: true,
  },
  {
    name: 'a bulk beside what was closed before, after, on another day or for another reason',
    given: given(
      ...at(600, 601, 602, 603, 604, 589, 615),
      closed({ finding: 'c1', reason: '情况属实，已处理', closedAt: '2025-01-21', closedMinute: 601 }),
      closed({ finding: 'c2', reason: '已停发', closedMinute: 601 }),
    ),
    options: { bulkShare: 50 },
    finds: [
      {
        facts: { alike: 5 },
        evidence: [1, 2, 3, 4, 5].map((row) => ({ entity: 'disposition', row })),
      },
    ],
  },
  {
    name: 'eight of eleven closed in one go, where the locality minds 70 %',
    given: given(...bulk(8), ...single(3)),
    options: { bulkShare: 70 },
    finds: all(8),
  },
  {
    name: 'six findings closed within ten minutes, of which the first two have five after them',
    given: given(...bulk(6, {}, 2)),
    finds: all(2),
  },
  {
    name: 'five findings closed within twelve minutes',
    given: given(...bulk(5, {}, 3)),
    silent: true,
  },
  {
    name: 'five findings closed within twelve minutes, where the locality takes that for one go',
    given: given(...bulk(5, {}, 3)),
    options: { bulkWindow: 12 },
    finds: all(1),
  },
  {
    name: 'five findings closed in one minute for different reasons',
    given: given(...bulk(5).map((row, i) => ({ ...row, reason: `理由${i}` }))),
    silent: true,
  },
  {
    name: 'five findings closed for one reason on different days of a month',
    given: given(...bulk(5).map((row, i) => ({ ...row, closedAt: `2025-01-2${i}` }))),
    silent: true,
  },
  {
    name: 'five findings closed by two officers',
    given: given(...bulk(3), ...bulk(2, { actor: colleague })),
    silent: true,
  },
  {
    name: 'a bulk of one officer, beside what a colleague closed and what is open',
    given: given(
      ...bulk(5),
      ...single(9).map((row) => ({ ...row, actor: colleague })),
      open({ openedAt: '2025-12-20' }),
    ),
    finds: all(5),
  },
  { name: 'an exemption granted to a group', given: given(...bulk(5, { result: 'exempt' })), silent: true },
  {
    name: 'a bulk of nobody knows which result',
    given: given(...bulk(5, { result: null })),
    undetermined: true,
  },
  { name: 'a bulk without the minutes', given: given(...bulk(5, { closedMinute: null })), silent: true },
  {
    name: 'four findings closed in one minute, of how many more nobody knows',
    given: given(...bulk(4)),
    covered: [],
    undetermined: true,
  },
  {
    name: 'a bulk that may be a small part of all, as the register is not complete',
    given: given(...bulk(5)),
    covered: [],
    undetermined: true,
  },
  {
    name: 'an open finding of nobody knows when',
    given: given(open({ openedAt: null })),
    undetermined: true,
  },
  {
    name: 'a finding that stands twice, as one lead',
    given: given(open({ openedAt: '2025-11-01' }), open({ openedAt: '2025-10-01' })),
    finds: [{ facts: { openedAt: ['2025-10-01', '2025-11-01'], daysOpen: 91 } }],
  },
]

const isOpen = 'a finding without a day of closing is open'
testCases(findingOverdueOrBulkClosed, cases, { unseen: { 'any[0].all[0]: never unknown': isOpen } })
