import { findingRecurs } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { closed, open } from './office.ts'

const given = (first: HostRecord, again: HostRecord = {}) => ({
  disposition: [closed(first), open({ openedAt: '2025-10-03', ...again })],
})

const cases: CheckCase[] = [
  {
    name: 'confirmed in January and found again in October',
    given: given({}),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        subject: { entity: 'disposition', label: 'f1' },
        facts: { rule: 'paid-after-death', closedAt: '2025-01-20', openedAt: '2025-10-03' },
        evidence: [{ row: 1 }, { row: 2 }],
      },
    ],
  },
  { name: 'recovered, and found again', given: given({ result: 'recovered' }), finds: [{}] },
  { name: 'explained, and found again', given: given({ result: 'explained' }), silent: true },
  {
    name: 'explained, and found again, where the locality minds',
    given: given({ result: 'explained' }),
    options: { results: ['explained'] },
    finds: [{}],
  },
  {
    name: 'confirmed, where the locality minds recoveries alone',
    given: given({}),
    options: { results: ['recovered'] },
    silent: true,
  },
  { name: 'another finding', given: given({}, { finding: 'f2' }), silent: true },
  { name: 'found again after twelve months', given: given({}, { openedAt: '2026-01-31' }), finds: [{}] },
  { name: 'found again after thirteen months', given: given({}, { openedAt: '2026-02-01' }), silent: true },
  {
    name: 'found again after thirteen months, where the locality looks back two years',
    given: given({}, { openedAt: '2026-02-01' }),
    options: { window: 24 },
    finds: [{}],
  },
  {
    name: 'found on the day on which it was closed',
    given: given({}, { openedAt: '2025-01-20' }),
    silent: true,
  },
  { name: 'found the day after', given: given({}, { openedAt: '2025-01-21' }), finds: [{}] },
  {
    name: 'found before it was closed, by another run',
    given: given({}, { openedAt: '2025-01-10' }),
    silent: true,
  },
  { name: 'still open', given: given({ closedAt: null }), silent: true },
  {
    name: 'closed twice, of which the last counts',
    given: {
      disposition: [
        closed(),
        closed({ openedAt: '2025-02-01', closedAt: '2025-02-20', result: 'recovered' }),
        open({ openedAt: '2025-10-03' }),
      ],
    },
    finds: [
      { facts: { openedAt: '2025-02-01', closedAt: '2025-01-20' } },
      { facts: { openedAt: '2025-10-03', closedAt: '2025-02-20' } },
    ],
  },
  {
    name: 'found again twice on one day, as one lead',
    given: {
      disposition: [
        closed(),
        open({ openedAt: '2025-10-03' }),
        open({ openedAt: '2025-10-03', rule: 'vehicle-owner' }),
      ],
    },
    finds: [{ facts: { rule: ['paid-after-death', 'vehicle-owner'] } }],
  },
  { name: 'a result that is not known', given: given({ result: null }), undetermined: true },
  { name: 'a day that is not known', given: given({}, { openedAt: null }), undetermined: true },
  {
    name: 'a register of dispositions that is not complete',
    given: { disposition: [open()] },
    covered: [],
    undetermined: true,
  },
]

testCases(findingRecurs, cases)
