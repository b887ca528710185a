import { expect, it } from 'vitest'
import type { Column, RangeColumn } from '../../src/dataset/column.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import { everyRow } from '../../src/engine/kernels/every-row.ts'

const dataset = createDataset({
  records: {
    'payment@payment': [
      { programme: 'tekun', amount: 100, month: '2025-03', beneficiary: '341502195001010019' },
    ],
  },
})
const entry = { area: '*', from: '2025-01-01', to: null, source: 'synthetic' }

it.each([
  ['a figure that is not known', [], [-Infinity, Infinity], { definite: false, possible: true }],
  ['one figure', [{ ...entry, value: 3 }], [300, 300], { definite: false, possible: false }],
  [
    'two figures that may be meant',
    [
      { ...entry, kind: 'a', value: 0 },
      { ...entry, kind: 'b', value: 3 },
    ],
    [0, 300],
    { definite: false, possible: true },
  ],
] as const)('money times %s is between what it may be', (_, entries, [lo, hi], { definite, possible }) => {
  const parameter = { id: 'k', title: { zh: '倍数', en: 'factor' }, type: 'count', entries } as const
  const product = {
    mul: [
      { fact: 'amount', of: 'subject' },
      { parameter: 'k', on: { fact: 'month', of: 'subject' } },
    ],
  } as const
  const verdicts = columnEngine.evaluate({
    dataset,
    asOf: '2025-12-31',
    subject: 'payment',
    rows: everyRow(dataset, 'payment'),
    facts: { product },
    conditions: {},
    options: {},
    parameters: [parameter],
    rules: { above: { fact: 'amount', operator: 'greaterThan', value: { fact: 'product' } } },
  })
  const column: Column = verdicts.fact('product')
  expect([(column as RangeColumn).lo[0], (column as RangeColumn).hi[0]]).toEqual([lo, hi])
  const above = verdicts.rules.above!
  expect({ definite: has(above.definite, 0), possible: has(above.possible, 0) }).toEqual({
    definite,
    possible,
  })
})
