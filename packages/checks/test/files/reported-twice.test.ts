import { reportedTwice } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const line = (more: HostRecord = {}): HostRecord => ({
  beneficiary: idOf(1),
  name: '张三',
  programme: 'old-age',
  layer: 'declared',
  kind: 'regular',
  month: '2025-09',
  amount: 10_000,
  ...more,
})
const lines = (...rows: HostRecord[]) => ({ 'payment@roll': rows })

const cases: CheckCase[] = [
  {
    name: 'two lines of one person',
    given: lines(line(), line()),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { lines: 2 },
        amountAtRisk: { fen: 10_000, basis: 'upper-bound' },
        evidence: [
          { file: '(payment@roll)', row: 1 },
          { file: '(payment@roll)', row: 2 },
        ],
      },
    ],
  },
  { name: 'one line', given: lines(line()), silent: true },
  {
    name: 'three lines',
    given: lines(line(), line(), line()),
    finds: [{ facts: { lines: 3 }, amountAtRisk: { fen: 20_000 } }],
  },
  {
    name: 'two lines of different amounts, of which the dearer stands',
    given: lines(line(), line({ amount: 25_000 })),
    finds: [{ amountAtRisk: { fen: 10_000 } }],
  },
  {
    name: 'a number written in another way',
    given: lines(line(), line({ beneficiary: ` ${idOf(1)}` })),
    finds: [{}],
  },
  {
    name: 'back-pay beside the regular line',
    given: lines(line(), line({ kind: 'back-pay' })),
    silent: true,
  },
  {
    name: 'back-pay twice',
    given: lines(line({ kind: 'back-pay' }), line({ kind: 'back-pay' })),
    finds: [{}],
  },
  {
    name: 'back-pay beside the regular line, where the kind is not asked for',
    given: lines(line(), line({ kind: 'back-pay' })),
    options: { keyParts: ['programme', 'month'] },
    finds: [{}, {}],
  },
  {
    name: 'a line of a kind that is not known',
    given: lines(line(), line({ kind: null })),
    undetermined: true,
  },
  {
    name: 'a programme that may be granted again',
    given: lines(line({ programme: 'temporary-relief' }), line({ programme: 'temporary-relief' })),
    silent: true,
  },
  {
    name: 'a programme that no catalogue knows',
    given: lines(line({ programme: '某补贴' }), line({ programme: '某补贴' })),
    undetermined: true,
  },
  {
    name: 'two lines of which nobody knows what they are',
    given: lines(line({ layer: null }), line({ layer: null })),
    undetermined: true,
  },
  {
    name: 'two lines of a roll that is paid already',
    given: lines(line({ layer: 'settled' }), line({ layer: 'settled' })),
    silent: true,
  },
  {
    name: 'two lines, and the order that follows them',
    given: { ...lines(line(), line()), 'payment@payment': [line({ layer: 'settled' })] },
    finds: [{ facts: { lines: 2 }, amountAtRisk: { fen: 10_000 }, evidence: [{ row: 1 }, { row: 2 }] }],
  },
  {
    name: 'two programmes, where the programme is not asked for',
    given: lines(line(), line({ programme: 'tekun' })),
    options: { keyParts: ['month', 'kind'] },
    finds: [{}, {}],
  },
  {
    name: 'two lines of each of two persons',
    given: lines(line(), line(), line({ beneficiary: idOf(2) }), line({ beneficiary: idOf(2) })),
    finds: [{}, {}],
  },
  {
    name: 'two lines of each of two programmes',
    given: lines(line(), line(), line({ programme: 'tekun' }), line({ programme: 'tekun' })),
    finds: [{}, {}],
  },
  { name: 'two persons of one name', given: lines(line(), line({ beneficiary: idOf(2) })), silent: true },
  { name: 'two programmes', given: lines(line(), line({ programme: 'tekun' })), silent: true },
  { name: 'two months', given: lines(line(), line({ month: '2025-10' })), silent: true },
  {
    name: 'two months, where the month is not asked for',
    given: lines(line(), line({ month: '2025-10' })),
    options: { keyParts: ['programme', 'kind'] },
    finds: [{}, {}],
  },
  {
    name: 'each of two months as a lead of its own',
    given: lines(line(), line(), line({ month: '2025-10' }), line({ month: '2025-10' })),
    finds: [{}, {}],
  },
  {
    name: 'a line whose month is not known',
    given: lines(line(), line({ month: null })),
    undetermined: true,
  },
  {
    name: 'the roll and the order that follows it',
    given: { ...lines(line()), 'payment@payment': [line({ layer: 'settled' })] },
    silent: true,
  },
  {
    name: 'two orders, which are no rolls',
    given: { 'payment@payment': [line({ layer: 'settled' }), line({ layer: 'settled' })] },
    silent: true,
  },
  {
    name: 'a damaged number twice',
    given: lines(line({ beneficiary: damagedId(1) }), line({ beneficiary: damagedId(1) })),
    silent: true,
  },
  {
    name: 'a roll line, and an order whose bank writes that it was declared',
    given: { ...lines(line()), 'payment@payment': [line()] },
    silent: true,
  },
  {
    name: 'one line in rolls that are complete, though payments are not',
    given: lines(line()),
    covered: ['roll'],
    silent: true,
  },
  { name: 'one line in rolls that are not complete', given: lines(line()), covered: [], undetermined: true },
  {
    name: 'two lines in rolls that are not complete',
    given: lines(line(), line()),
    covered: [],
    finds: [{}],
  },
  {
    name: 'two lines of which one has no amount',
    given: lines(line(), line({ amount: null })),
    finds: [{ amountAtRisk: null }],
  },
]

testCases(reportedTwice, cases, {
  equivalent: {
    'shows: lines max → min':
      'the rows of a finding are alike in all that lines are compared by: each has as many',
  },
})
