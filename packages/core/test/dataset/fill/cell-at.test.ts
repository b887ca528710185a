import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue, CellValues, RecordBatch } from '../../../src/dataset/batch.ts'
import { createDataset } from '../../../src/dataset/dataset.ts'
import { cellAt, isBlankAt } from '../../../src/dataset/fill/cell-at.ts'
import { packDigits } from '../../../src/values/packed-digits.ts'
import { batch } from '../batch.ts'
import { contentOf } from '../values-of.ts'

type Cells = readonly (CellValue | null)[]

/** The same cells, each word said once. */
function asWords(cells: Cells): CellValues {
  const words = [...new Set(cells)].filter((cell) => cell !== null)
  return { codes: Int32Array.from(cells, (cell) => words.indexOf(cell as CellValue)), words }
}

const asNumbers = (cells: Cells): CellValues => ({
  numbers: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
})

function asDigits(cells: Cells): CellValues {
  const digits = new Int32Array(3 * cells.length)
  const others = new Map<number, CellValue>()
  cells.forEach((cell, i) => {
    if (cell === null || (typeof cell === 'string' && packDigits(cell, digits, i))) return
    digits.fill(0, 3 * i, 3 * i + 3)
    others.set(i, cell)
  })
  return { digits, others }
}

type Forms = Readonly<Record<string, (cells: Cells) => CellValues>>

/** The batch with other forms of its columns: words where `forms` does not have the field. */
const inOtherForms = (one: RecordBatch, forms: Forms): RecordBatch => ({
  ...one,
  columns: Object.fromEntries(
    Object.entries(one.columns).map(([field, column]) => [
      field,
      {
        ...column,
        values: (forms[field] ?? asWords)(one.rows.map((_, i) => cellAt(column, i))),
      },
    ]),
  ),
})

const person = fc.constantFrom(
  '990200194001010019',
  '99020019400101001X',
  '990200194001020022',
  '990200400101001',
  '无',
  null,
)
const payment = fc.record({
  beneficiary: person,
  payeeName: fc.constantFrom('张 三', '张三', '李四', null),
  account: fc.constantFrom('6210000000001', '6.21E+12', null),
  programme: fc.constantFrom('dibao.rural', 'tekun', null),
  month: fc.constantFrom('2025-01', '2025-02', '2025', null),
  amount: fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constant(null)),
})
const packed: Forms = { amount: asNumbers, beneficiary: asDigits, account: asDigits, person: asDigits }
const death = fc.record({ person, date: fc.constantFrom('2025-01-03', '2025-01', null) })

describe('cells of a column', () => {
  it('are read from each of its forms', () => {
    const cells = [3, null, 0, -1]
    for (const values of [cells, asWords(cells), asNumbers(cells), asDigits(cells)])
      expect(cells.map((_, i) => cellAt({ values }, i))).toEqual(cells)
  })

  it('are read from digits, which need not be made into texts to see what is blank', () => {
    const digits = fc.string({ unit: fc.constantFrom('0', '1', '9'), maxLength: 26 })
    const cell = fc.oneof(
      digits,
      digits.map((text) => `${text}X`),
      fc.constantFrom(null, '', 'X', 'x', '1X1', 7),
    )
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const values = asDigits(cells)
        expect(cells.map((_, i) => cellAt({ values }, i))).toEqual(cells)
        expect(cells.map((_, i) => isBlankAt({ values }, i))).toEqual(cells.map((one) => one === null))
      }),
    )
  })

  it('give the same tables, keys and gaps in whichever form they come', () => {
    fc.assert(
      fc.property(fc.array(payment), fc.array(death), fc.boolean(), (payments, deaths, digits) => {
        const compulsory = ['beneficiary', 'amount', 'account']
        const plain = [
          batch({ register: 'payment', makes: ['payment'], rows: payments, compulsory }),
          batch({ register: 'death', makes: ['death'], rows: deaths }),
        ]
        const forms = digits ? packed : { amount: asNumbers }
        const other = plain.map((one) => inOtherForms(one, forms))
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
          expect(contentOf(b.table(entity)), entity).toEqual(contentOf(a.table(entity)))
      }),
    )
  })
})
