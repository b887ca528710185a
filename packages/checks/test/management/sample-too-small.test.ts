import { sampleTooSmall } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { act, application } from './office.ts'

const reference = (i: number): string => `SQ${i}`
const applications = (count: number, more: HostRecord = {}): HostRecord[] =>
  Array.from({ length: count }, (_, i) =>
    application({ reference: reference(i), beneficiary: idOf(10 + i), ...more }),
  )
const acts = (count: number, name = 'visit', first = 0): HostRecord[] =>
  Array.from({ length: count }, (_, i) => act({ item: reference(first + i), act: name }))
const given = (
  cases: readonly HostRecord[],
  done: readonly HostRecord[],
  filings: readonly HostRecord[] = [],
) => ({
  application: cases,
  action: done,
  kinFiling: filings,
})
const filing = (i: number): HostRecord => ({ person: idOf(10 + i), filedAt: '2025-08-01' })
const elsewhere = applications(5, { township: '乙乡' }).map((row, i) => ({
  ...row,
  reference: reference(50 + i),
}))

const cases: CheckCase[] = [
  {
    name: 'two visits of ten cases',
    given: given(applications(10), acts(2)),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        subject: { entity: 'application', label: '甲乡' },
        facts: { township: '甲乡', visits: 2, due: 3, filedVisits: 0, filedDue: 0 },
        evidence: Array.from({ length: 10 }, (_, i) => ({ entity: 'application', row: i + 1 })),
      },
    ],
  },
  { name: 'three visits of ten cases', given: given(applications(10), acts(3)), silent: true },
  {
    name: 'three visits of eleven cases',
    given: given(applications(11), acts(3)),
    finds: [{ facts: { due: 4 } }],
  },
  {
    name: 'three visits of eleven cases, where the locality visits a quarter',
    given: given(applications(11), acts(3)),
    options: { minShare: 25 },
    silent: true,
  },
  {
    name: 'three checks of papers in the place of visits',
    given: given(applications(10), acts(3, 'check')),
    finds: [{ facts: { visits: 0 } }],
  },
  {
    name: 'one case visited three times',
    given: given(applications(10), [...acts(1), ...acts(1), ...acts(1)]),
    finds: [{ facts: { visits: 1 } }],
  },
  {
    name: 'visits in another township alone',
    given: given([...applications(10), ...elsewhere], acts(5, 'visit', 50)),
    finds: [{ facts: { township: '甲乡', visits: 0, due: 3 } }],
  },
  {
    name: 'a filed case that nobody visited',
    given: given(applications(10), acts(3), [filing(0), filing(9)]),
    finds: [{ facts: { visits: 3, due: 3, filedVisits: 1, filedDue: 2 } }],
  },
  {
    name: 'filed cases that were visited',
    given: given(applications(10), acts(3), [filing(0), filing(1)]),
    silent: true,
  },
  {
    name: 'a case complained about that nobody visited',
    given: given(applications(10), [...acts(3), ...acts(1, 'complain', 9)]),
    finds: [{ facts: { filedVisits: 0, filedDue: 1 } }],
  },
  {
    name: 'a case complained about that was visited',
    given: given(applications(10), [...acts(3), ...acts(1, 'complain')]),
    silent: true,
  },
  {
    name: 'one of two filed cases visited, where the locality visits half',
    given: given(applications(10), acts(3), [filing(0), filing(9)]),
    options: { filedShare: 50 },
    silent: true,
  },
  {
    name: 'one of three filed cases visited, where the locality visits 40 %',
    given: given(applications(10), acts(3), [filing(0), filing(8), filing(9)]),
    options: { filedShare: 40 },
    finds: [{ facts: { filedVisits: 1, filedDue: 2 } }],
  },
  {
    name: 'old cases that nobody visited, beside new ones that were',
    given: given(
      [
        ...applications(3),
        ...applications(9, { submittedAt: '2024-12-31' }).map((row, i) => ({
          ...row,
          reference: reference(20 + i),
        })),
      ],
      acts(1),
      [filing(8)],
    ),
    silent: true,
  },
  {
    name: 'new cases that nobody visited, beside old ones that were',
    given: given(
      [
        ...applications(3),
        ...applications(9, { submittedAt: '2024-12-31' }).map((row, i) => ({
          ...row,
          reference: reference(20 + i),
        })),
      ],
      acts(9, 'visit', 20),
    ),
    finds: [{ facts: { visits: 0, due: 1 }, evidence: [{ row: 1 }, { row: 2 }, { row: 3 }] }],
  },
  {
    name: 'a new case complained about that nobody visited, beside an old one that was visited',
    given: given(
      [...applications(3), application({ reference: 'SQ20', submittedAt: '2024-12-31' })],
      [...acts(1), ...acts(1, 'complain', 2), ...acts(1, 'visit', 20), ...acts(1, 'complain', 20)],
    ),
    finds: [{ facts: { visits: 1, due: 1, filedVisits: 0, filedDue: 1 } }],
  },
  {
    name: '20 visits of 67 cases: 30 % are 20.1',
    given: given(applications(67), acts(20)),
    finds: [{ facts: { visits: 20, due: 21 } }],
  },
  {
    name: 'a hundred visits of 101 cases complained about',
    given: given(applications(101), [...acts(100), ...acts(101, 'complain')]),
    finds: [{ facts: { filedVisits: 100, filedDue: 101 } }],
  },
  {
    name: 'cases of the first month of the window',
    given: given(applications(3, { submittedAt: '2025-01-01' }), []),
    finds: [{}],
  },
  {
    name: 'cases of the month before the window, where the locality looks further back',
    given: given(applications(3, { submittedAt: '2024-12-31' }), []),
    options: { window: 13 },
    finds: [{}],
  },
  {
    name: 'cases of which nobody knows when',
    given: given(applications(3, { submittedAt: null }), []),
    undetermined: true,
  },
  {
    name: 'a visit that may be none',
    given: given(applications(3), [act({ item: reference(0), act: null })]),
    undetermined: true,
  },
  {
    name: 'filings that are not all on record',
    given: given(applications(10), acts(3)),
    covered: ['application', 'action'],
    undetermined: true,
  },
  {
    name: 'two townships as a lead each',
    given: given([...applications(10), ...elsewhere], []),
    finds: [{}, {}],
  },
]

testCases(sampleTooSmall, cases)
