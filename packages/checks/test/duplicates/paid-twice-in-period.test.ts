import { paidTwiceInPeriod } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const of: HostRecord = {
  beneficiary: idOf(1),
  programme: 'old-age',
  month: '2025-09',
  kind: 'regular',
  amount: 5_000,
}
const line = (more: HostRecord = {}): HostRecord => ({ ...of, layer: 'declared', ...more })
const order = (reference: string, more: HostRecord = {}): HostRecord => ({
  ...of,
  layer: 'instructed',
  reference,
  ...more,
})
const lists = (
  roll: readonly HostRecord[],
  orders: readonly HostRecord[],
  settlement: readonly HostRecord[] = [],
) => ({
  'payment@roll': roll,
  'payment@payment': orders,
  settlement,
})
const twice = [order('A1'), order('A2')]
const returned = (reference: string): HostRecord => ({ reference, outcome: 'returned' })

const cases: CheckCase[] = [
  {
    name: 'two orders for one month',
    given: lists([line()], twice),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        amountAtRisk: { fen: 5_000, basis: 'upper-bound' },
        facts: { orders: 2, arrived: 10_000, declared: 5_000 },
        evidence: [{ row: 1 }, { row: 2 }, { file: '(payment@roll)', row: 1 }],
      },
    ],
  },
  { name: 'one order', given: lists([line()], [order('A1')]), silent: true },
  {
    name: 'a fen more than is due',
    given: lists([line()], [order('A1', { amount: 5_001 })]),
    finds: [{ amountAtRisk: { fen: 1 }, facts: { orders: 1 } }],
  },
  {
    name: 'as much more as the locality tolerates',
    given: lists([line()], [order('A1', { amount: 5_100 })]),
    options: { tolerance: 100 },
    silent: true,
  },
  {
    name: 'more than the locality tolerates',
    given: lists([line()], [order('A1', { amount: 5_101 })]),
    options: { tolerance: 100 },
    finds: [{ amountAtRisk: { fen: 101 } }],
  },
  {
    name: 'two orders, of which the bank sent one back',
    given: lists([line()], twice, [returned('A1'), { reference: 'A2', outcome: 'paid' }]),
    silent: true,
  },
  {
    name: 'two orders that arrived, by the word of the bank',
    given: lists(
      [line()],
      twice,
      ['A1', 'A2'].map((reference) => ({ reference, outcome: 'paid' })),
    ),
    finds: [{}],
  },
  {
    name: 'two that arrived and one that was sent back',
    given: lists([line()], [...twice, order('A3')], [returned('A3')]),
    finds: [{ facts: { orders: 2 }, evidence: [{}, {}, {}] }],
  },
  {
    name: 'sent again in place of one that was not sent back',
    given: lists([line()], [order('A1'), order('A2', { kind: 're-sent' })]),
    finds: [{}],
  },
  {
    name: 'back-pay beside the money of the month',
    given: lists([line()], [order('A1'), order('A2', { kind: 'back-pay' })]),
    silent: true,
  },
  {
    name: 'back-pay, where the locality counts it',
    given: lists([line()], [order('A1'), order('A2', { kind: 'back-pay' })]),
    options: { kinds: ['regular', 'back-pay'] },
    finds: [{ evidence: [{}, {}, {}] }],
  },
  {
    name: 'two orders and back-pay, which is not cited',
    given: lists([line()], [...twice, order('A3', { kind: 'back-pay' })]),
    finds: [{ facts: { orders: 2 }, evidence: [{}, {}, {}] }],
  },
  {
    name: 'two orders, the answers of the bank not complete',
    given: lists([line()], twice),
    covered: ['roll', 'payment'],
    finds: [{}],
  },
  {
    name: 'two lines of different amounts, and more than both',
    given: lists([line(), line({ amount: 1_000 })], twice),
    finds: [{ facts: { declared: 6_000 }, amountAtRisk: { fen: 4_000 } }],
  },
  {
    name: 'two lines and two orders',
    given: lists([line(), line({ kind: 'back-pay' })], twice),
    silent: true,
  },
  {
    name: 'two lines and three orders: what is too much counts once',
    given: lists([line(), line()], [...twice, order('A3')]),
    finds: [{ amountAtRisk: { fen: 5_000 }, facts: { declared: 10_000 }, evidence: [{}, {}, {}, {}, {}] }],
  },
  {
    name: 'two orders on one day for two months',
    given: lists([line(), line({ month: '2025-10' })], [order('A1'), order('A2', { month: '2025-10' })]),
    silent: true,
  },
  {
    name: 'two orders in each of two months, as a lead each',
    given: lists(
      [line(), line({ month: '2025-10' })],
      [...twice, ...twice.map((each) => ({ ...each, month: '2025-10' }))],
    ),
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one month, as a lead each',
    given: lists(
      [line(), line({ programme: 'tekun' })],
      [...twice, ...twice.map((each) => ({ ...each, programme: 'tekun' }))],
    ),
    finds: [{}, {}],
  },
  {
    name: 'two persons, as a lead each',
    given: lists(
      [line(), line({ beneficiary: idOf(2) })],
      [...twice, ...twice.map((each) => ({ ...each, beneficiary: idOf(2) }))],
    ),
    finds: [{}, {}],
  },
  {
    name: 'an order of another programme',
    given: lists([line()], [order('A1'), order('A2', { programme: 'tekun' })]),
    silent: true,
  },
  {
    name: 'relief that may be granted twice a month',
    given: lists(
      [line({ programme: 'temporary-relief' })],
      twice.map((each) => ({ ...each, programme: 'temporary-relief' })),
    ),
    silent: true,
  },
  {
    name: 'a programme that no catalogue knows',
    given: lists(
      [line({ programme: '某项目' })],
      twice.map((each) => ({ ...each, programme: '某项目' })),
    ),
    undetermined: true,
  },
  {
    name: 'orders without a roll, which is another check’s question',
    given: lists([], twice),
    silent: true,
  },
  {
    name: 'an amount of the roll that is not known',
    given: lists([line({ amount: null })], twice),
    undetermined: true,
  },
  {
    name: 'an order whose kind is not known',
    given: lists([line()], [order('A1'), order('A2', { kind: null })]),
    undetermined: true,
  },
  {
    name: 'an order whose amount is not known',
    given: lists([line()], [order('A1'), order('A2', { amount: null })]),
    undetermined: true,
  },
  {
    name: 'a line of an unknown layer',
    given: lists([line({ layer: null })], twice),
    undetermined: true,
  },
  {
    name: 'one order, the register of orders not complete',
    given: lists([line()], [order('A1')]),
    covered: ['roll', 'settlement'],
    undetermined: true,
  },
  {
    name: 'two orders, the roll not complete',
    given: lists([line()], twice),
    covered: ['payment', 'settlement'],
    undetermined: true,
  },
  {
    name: 'a damaged number',
    given: lists(
      [line({ beneficiary: damagedId(1) })],
      twice.map((each) => ({ ...each, beneficiary: damagedId(1) })),
    ),
    silent: true,
  },
]

testCases(paidTwiceInPeriod, cases)
