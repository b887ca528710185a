import { expect, it } from 'vitest'
import { columnIn } from '../../../src/dataset/fill/column-in.ts'
import { batch } from '../batch.ts'

const told = batch({
  register: 'roll',
  makes: ['payment'],
  rows: [{ amount: 1, name: '甲', month: '2025-09' }],
  headings: { amount: '金额', name: '姓名' },
})
const lettered = { ...told, columns: { ...told.columns, amount: { ...told.columns.amount, letter: 'AA' } } }

it.each([
  ['with its letter', 'amount', { column: '金额', letter: 'AA' }],
  ['without a letter where it has none', 'name', { column: '姓名' }],
  ['that has no heading', 'month', { column: null }],
  ['that is none of the batch', 'account', { column: null }],
  ['that matters no more than the whole row', undefined, { column: null }],
] as const)('a column %s', (_, field, column) => {
  expect(columnIn(lettered as typeof told, field)).toStrictEqual(column)
})
