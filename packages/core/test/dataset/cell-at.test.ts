import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue, CellValues, RecordBatch } from '../../src/dataset/batch.ts'
import { cellAt } from '../../src/dataset/cell-at.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { batch } from './batch.ts'

type Cells = readonly (CellValue | null)[]

/** The same cells, each word said once. */
function asWords(cells: Cells): CellValues {
  const words = [...new Set(cells)].filter((cell) => cell !== null)
  return { codes: Int32Array.from(cells, (cell) => words.indexOf(cell as CellValue)), words }
}

const asNumbers = (cells: Cells): CellValues => ({
  numbers: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
})

/** The batch with other forms of its columns: numbers where `numbers` has the field, else words. */
const inOtherForms = (one: RecordBatch, ...numbers: readonly string[]): RecordBatch => ({
  ...one,
  columns: Object.fromEntries(
    Object.entries(one.columns).map(([field, column]) => [
      field,
      {
        ...column,
        values: (numbers.includes(field) ? asNumbers : asWords)(one.rows.map((_, i) => cellAt(column, i))),
      },
    ]),
  ),
})

const person = fc.constantFrom('990200194001010019', '99020019400101001X', '990200194001020022', null)
const payment = fc.record({
  beneficiary: person,
  payeeName: fc.constantFrom('张 三', '张三', '李四', null),
  account: fc.constantFrom('6210000000001', '6.21E+12', null),
  programme: fc.constantFrom('dibao.rural', 'tekun', null),
  month: fc.constantFrom('2025-01', '2025-02', '2025', null),
  amount: fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constant(null)),
})
const death = fc.record({ person, date: fc.constantFrom('2025-01-03', '2025-01', null) })

describe('cells of a column', () => {
  it('are read from each of its forms', () => {
    const cells = [3, null, 0, -1]
    for (const values of [cells, asWords(cells), asNumbers(cells)])
      expect(cells.map((_, i) => cellAt({ values }, i))).toEqual(cells)
  })

  it('give the same tables, keys and gaps in whichever form they come', () => {
    fc.assert(
      fc.property(fc.array(payment), fc.array(death), (payments, deaths) => {
        const compulsory = ['beneficiary', 'amount', 'account']
        const plain = [
          batch({ register: 'payment', makes: ['payment'], rows: payments, compulsory }),
          batch({ register: 'death', makes: ['death'], rows: deaths }),
        ]
        const other = plain.map((one) => inOtherForms(one, 'amount'))
        const [a, b] = [createDataset({ batches: plain }), createDataset({ batches: other })]
        for (const entity of [
          'payment',
          'death',
          'recipient',
          'record',
          'identifier',
          'gap',
          'person',
          'account',
          'personMonth',
        ])
          expect(b.table(entity), entity).toEqual(a.table(entity))
      }),
    )
  })
})
