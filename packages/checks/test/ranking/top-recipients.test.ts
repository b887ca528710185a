import { topRecipients } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testDetector } from '../detecting.ts'
import { crowd, paid } from './paid.ts'

const given = (...payments: readonly (HostRecord | readonly HostRecord[])[]) => ({
  'payment@payment': payments.flat(),
})
const inBook = (i: number, household: string): HostRecord => ({ person: idOf(i), household })
const first = { facts: { unit: 'person', measure: 'amount', rank: 1 } }

const cases: CheckCase[] = [
  {
    name: 'the first of a hundred',
    given: given(crowd(99), paid(1, 90_000)),
    finds: [
      {
        severity: 'info',
        tier: 'D',
        periods: ['2025-09'],
        amountAtRisk: null,
        facts: {
          ...{ unit: 'person', measure: 'amount', rank: 1, tied: 1, population: 100 },
          ...{ amount: 90_000, kinds: 1, from: '2025-01', to: '2025-12' },
        },
        evidence: [{ entity: 'payment', row: 100 }],
      },
    ],
  },
  {
    name: 'the first of ninety-nine are more than one in a hundred',
    given: given(crowd(98), paid(1, 90_000)),
    silent: true,
  },
  { name: 'a hundred equals', given: given(crowd(100)), silent: true },
  {
    name: 'two of a hundred who share the first rank',
    given: given(crowd(98), paid(1, 90_000), paid(2, 90_000)),
    silent: true,
  },
  {
    name: 'two of two hundred who share the first rank',
    given: given(crowd(198), paid(1, 90_000), paid(2, 90_000)),
    finds: [{ facts: { rank: 1, tied: 2 } }, { facts: { rank: 1, tied: 2 } }],
  },
  {
    name: 'the first two of two hundred, where one is told',
    given: given(crowd(198), paid(1, 90_000), paid(2, 80_000)),
    options: { topN: 1 },
    finds: [first],
  },
  {
    name: 'the first two of two hundred, where half a per cent is not enough',
    given: given(crowd(198), paid(1, 90_000), paid(2, 80_000)),
    options: { percentile: 100 },
    silent: true,
  },
  {
    name: 'the first of three, where everybody may be told',
    given: given(paid(1, 90_000), paid(2, 80_000), paid(3, 70_000)),
    options: { topN: 1, percentile: 0 },
    finds: [
      { facts: { measure: 'kinds', tied: 3 } },
      { facts: { measure: 'kinds' } },
      { facts: { measure: 'kinds' } },
      { facts: { measure: 'amount', rank: 1 } },
    ],
  },
  {
    name: 'several payments of one person',
    given: given(crowd(99), paid(1, 9_000), paid(1, 9_000, { month: '2025-10' })),
    finds: [{ facts: { rank: 1, amount: 18_000 }, periods: ['2025-09', '2025-10'] }],
  },
  {
    name: 'the first by the number of programmes',
    given: given(crowd(99), paid(1, 100), paid(1, 100, { programme: 'disability.living' })),
    finds: [{ facts: { measure: 'kinds', rank: 1, kinds: 2, programme: ['disability.living', 'old-age'] } }],
  },
  {
    name: 'one programme in two months counts once',
    given: given(crowd(99), paid(1, 100), paid(1, 100, { month: '2025-10' })),
    silent: true,
  },
  {
    name: 'money before the window',
    given: given(crowd(100), paid(100, 90_000, { month: '2024-12' })),
    silent: true,
  },
  {
    name: 'money in the first month of the window, and in the last',
    given: given(
      crowd(100),
      paid(100, 90_000, { month: '2025-01' }),
      paid(100, 90_000, { month: '2025-12' }),
    ),
    finds: [{ facts: { amount: 190_000 } }],
  },
  {
    name: 'money after the window',
    given: given(crowd(100), paid(100, 90_000, { month: '2026-01' })),
    silent: true,
  },
  {
    name: 'money of another layer',
    given: given(crowd(100), paid(100, 90_000, { layer: 'settled' })),
    silent: true,
  },
  {
    name: 'money of another layer that is ranked',
    given: given(crowd(100), paid(100, 90_000, { layer: 'settled' })),
    options: { layers: ['settled', 'instructed'] },
    finds: [first],
  },
  {
    name: 'money of somebody without a number',
    given: given(crowd(99), paid(0, 90_000, { beneficiary: null })),
    finds: [first],
  },
  {
    name: 'a household of which two receive something',
    given: {
      ...given(crowd(198), paid(1, 8_000), paid(2, 8_000)),
      registration: [
        inBook(1, 'hukou:1'),
        inBook(2, 'hukou:1'),
        ...Array.from({ length: 198 }, (_, i) => inBook(100 + i, `hukou:${100 + i}`)),
      ],
    },
    finds: [{ facts: { unit: 'household', rank: 1, persons: 2, amount: 16_000, population: 199 } }],
  },
  {
    name: 'a household of which one receives something is told as a person',
    given: {
      ...given(crowd(99), paid(1, 90_000)),
      registration: [
        inBook(1, 'hukou:1'),
        ...Array.from({ length: 99 }, (_, i) => inBook(100 + i, `hukou:${100 + i}`)),
      ],
    },
    finds: [first],
  },
  {
    name: 'somebody in two household registers is of none',
    given: {
      ...given(crowd(198), paid(1, 8_000), paid(2, 8_000)),
      registration: [inBook(1, 'hukou:1'), inBook(2, 'hukou:1'), inBook(2, 'hukou:2')],
    },
    silent: true,
  },
  {
    name: 'an amount that nobody knows may be more',
    given: given(crowd(98), paid(1, 90_000), paid(2, null)),
    undetermined: true,
  },
  {
    name: 'an amount that nobody knows beside what is known: surely first',
    given: given(crowd(99), paid(1, 90_000), paid(1, null)),
    finds: [{ facts: { amount: 90_000 } }],
  },
  {
    name: 'a month that nobody knows',
    given: given(crowd(100), paid(100, 90_000, { month: null })),
    undetermined: true,
  },
  {
    name: 'a layer that nobody knows',
    given: given(crowd(100), paid(100, 90_000, { layer: null })),
    undetermined: true,
  },
  {
    name: 'a programme that nobody knows',
    given: given(crowd(100), paid(100, 0, { programme: null })),
    undetermined: true,
  },
]

testDetector(topRecipients, cases, { counts: true })
