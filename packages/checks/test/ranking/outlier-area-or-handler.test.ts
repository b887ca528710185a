import { outlierAreaOrHandler } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testDetector } from '../detecting.ts'
import { alikeBut, decisions, townships } from './townships.ts'

const officers = (...of: readonly (readonly [approved: number, rejected: number])[]) => ({
  action: of.flatMap(([approved, rejected], i) => decisions(i + 1, approved, rejected)),
})
const seven = Array.from({ length: 7 }, () => [30, 0] as const)
const coverage = { measure: 'coverage', level: 'township', group: '辛乡' }
const withRow = (more: HostRecord) => {
  const given = alikeBut({ amount: 20_000 })
  const one: HostRecord | undefined = given['payment@payment'][0]
  return { ...given, 'payment@payment': [...given['payment@payment'], { ...one, ...more }] }
}

const cases: CheckCase[] = [
  { name: 'eight townships that are alike', given: alikeBut({}), silent: true },
  {
    name: 'twice as many draw it in one of eight townships',
    given: alikeBut({ paid: 20 }),
    finds: [
      {
        severity: 'info',
        tier: 'D',
        subject: { entity: 'township', label: '辛乡' },
        programme: 'old-age',
        periods: ['2025-09'],
        amountAtRisk: null,
        facts: {
          ...coverage,
          ...{ value: '50%', median: '25%', z: '20', percent: '100%', cases: 40, peers: 8 },
          ...{ zLimit: '3.5', percentLimit: '20%', month: '2025-09' },
        },
      },
    ],
  },
  {
    name: 'nobody draws it in one of eight townships',
    given: alikeBut({ paid: 0 }),
    finds: [{ facts: { ...coverage, value: '0%', percent: '-100%' } }],
  },
  { name: 'nine more draw it', given: alikeBut({ paid: 19 }), silent: true },
  {
    name: 'nine more draw it, where nine are enough',
    given: alikeBut({ paid: 19 }),
    options: { minDifference: 9 },
    finds: [{ facts: coverage }],
  },
  {
    name: 'a fifth more of the median',
    given: alikeBut({ paid: 12 }),
    options: { minDifference: 0 },
    silent: true,
  },
  {
    name: 'a fifth more of the median, where less is far',
    given: alikeBut({ paid: 12 }),
    options: { minDifference: 0, percentLimit: 19 },
    finds: [{ facts: { percent: '20%', z: '4' } }],
  },
  {
    name: 'far in per cent, and within the limit of z by a greater least spread',
    given: alikeBut({ paid: 20 }),
    options: { floorPercent: 30 },
    silent: true,
  },
  {
    name: 'far in per cent, and within a greater limit of z',
    given: alikeBut({ paid: 20 }),
    options: { zLimit: 2000 },
    silent: true,
  },
  { name: 'seven townships', given: alikeBut({ paid: 20 }, {}, 7), silent: true },
  {
    name: 'seven townships, where they are enough',
    given: alikeBut({ paid: 20 }, {}, 7),
    options: { minPeers: 7 },
    finds: [{ facts: { peers: 7 } }],
  },
  { name: 'a township of twenty-nine people', given: alikeBut({ registered: 29, paid: 20 }), silent: true },
  {
    name: 'a township of twenty-nine people, where they are enough',
    given: alikeBut({ registered: 29, paid: 20 }),
    options: { minGroup: 29, minPeers: 8 },
    finds: [{ facts: { cases: 29 } }],
  },
  {
    name: 'one township pays twice the tariff',
    given: townships([...Array.from({ length: 7 }, () => ({ paid: 30 })), { paid: 30, amount: 20_000 }]),
    finds: [{ facts: { measure: 'amount', value: '200.00', median: '100.00', z: '20', cases: 30 } }],
  },
  { name: 'ten people are too few for an amount', given: alikeBut({ amount: 20_000 }), silent: true },
  {
    name: 'another layer',
    given: alikeBut({ paid: 20 }, { layer: 'settled' }),
    silent: true,
  },
  {
    name: 'another layer that is compared',
    given: alikeBut({ paid: 20 }, { layer: 'settled' }),
    options: { layers: ['settled'] },
    finds: [{ facts: coverage }],
  },
  { name: 'months after the run', given: alikeBut({ paid: 20 }, { month: '2026-01' }), silent: true },
  {
    name: 'an earlier month than the last',
    given: withRow({ month: '2025-08', amount: 90_000_000 }),
    options: { minGroup: 1 },
    finds: [{ facts: { measure: 'amount', group: '辛乡' } }],
  },
  {
    name: 'villages with villages',
    given: alikeBut({ paid: 20 }, { village: '一村' }),
    options: { minGroup: 1 },
    finds: [{ facts: coverage }],
  },
  {
    name: 'an officer who rejects a third',
    given: officers(...seven, [20, 10]),
    finds: [
      {
        subject: { entity: 'person' },
        facts: { measure: 'approval', value: '66.67%', median: '100%', cases: 30, peers: 8 },
      },
    ],
  },
  {
    name: 'an officer who rejects a third of twenty-nine',
    given: officers(...seven, [19, 10]),
    silent: true,
  },
  { name: 'an officer who rejects nine', given: officers(...seven, [21, 9]), silent: true },
  {
    name: 'other acts are no decisions',
    given: {
      action: [
        ...officers(...seven, [30, 0]).action,
        ...decisions(8, 10, 0).map((a) => ({ ...a, act: 'enter' })),
      ],
    },
    silent: true,
  },
  {
    name: 'payments that are not complete',
    given: alikeBut({ paid: 20 }),
    covered: ['population'],
    undetermined: true,
  },
  {
    name: 'a household register that is not complete',
    given: alikeBut({ paid: 20 }),
    covered: ['payment'],
    undetermined: true,
  },
  {
    name: 'an amount that nobody knows',
    given: withRow({ amount: null }),
    options: { minGroup: 1 },
    undetermined: true,
  },
  {
    name: 'an act that nobody knows',
    given: {
      action: [
        ...officers(...seven, [20, 10]).action,
        ...decisions(8, 1, 0).map((a) => ({ ...a, act: null })),
      ],
    },
    undetermined: true,
  },
]

testDetector(outlierAreaOrHandler, cases, { counts: true })
