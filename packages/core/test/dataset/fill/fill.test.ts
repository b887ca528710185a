import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../../src/dataset/batch.ts'
import type { CodeColumn, RangeColumn } from '../../../src/dataset/column.ts'
import { fillColumn } from '../../../src/dataset/fill/fill.ts'
import { createDictionary } from '../../../src/dataset/keys/dictionary.ts'
import type { Field } from '../../../src/model/field.ts'
import { code, count, date, fen, month, name, truth } from '../../../src/model/titled.ts'
import { dayNumber } from '../../../src/values/day.ts'
import { monthIndex } from '../../../src/values/month.ts'

const dictionary = createDictionary()
const fill = (field: Field, ...values: (CellValue | null)[]) =>
  fillColumn(field, [{ size: values.length, values }], dictionary)
const ranges = (field: Field, ...values: (CellValue | null)[]) => {
  const { lo, hi } = fill(field, ...values) as RangeColumn
  return values.map((_, row) => [lo[row], hi[row]])
}
const codes = (field: Field, ...values: (CellValue | null)[]) => [
  ...(fill(field, ...values) as CodeColumn).codes,
]
const blank = { blank: 'none' } as const

describe('a cell as bounds', () => {
  it.each([
    ['a day', date('', ''), '2025-06-03', ['2025-06-03', '2025-06-03'].map(dayNumber)],
    ['a month as a date', date('', ''), '2024-02', ['2024-02-01', '2024-02-29'].map(dayNumber)],
    ['a year as a date', date('', ''), '2025', ['2025-01-01', '2025-12-31'].map(dayNumber)],
    ['a month', month('', ''), '2025-06', ['2025-06', '2025-06'].map(monthIndex)],
    ['a year as a month', month('', ''), '2025', ['2025-01', '2025-12'].map(monthIndex)],
    ['an amount', fen('', ''), 86_000, [86_000, 86_000]],
    ['zero, which is a value', fen('', ''), 0, [0, 0]],
    ['a negative amount', fen('', ''), -86_000, [-86_000, -86_000]],
    ['yes', truth('', ''), true, [1, 1]],
    ['no, which is a value', truth('', ''), false, [0, 0]],
    ['an unknown amount', fen('', ''), null, [-Infinity, Infinity]],
    ['an unknown number', count('', ''), null, [-Infinity, Infinity]],
    ['an unknown day', date('', ''), null, [-Infinity, Infinity]],
    ['an unknown truth', truth('', ''), null, [0, 1]],
    ['no day', date('', '', blank), null, [Number.NaN, Number.NaN]],
    ['no amount', fen('', '', blank), null, [Number.NaN, Number.NaN]],
  ])('%s', (_, field, value, bounds) => {
    expect(ranges(field, value)).toEqual([bounds])
  })

  it('takes one array where every value is exact, and two where one is not', () => {
    const exact = fill(date('', ''), '2025-06-03', '2025-06-04') as RangeColumn
    expect(exact.hi).toBe(exact.lo)
    const partial = fill(date('', ''), '2025-06-03', '2025-06') as RangeColumn
    expect(partial.hi).not.toBe(partial.lo)
  })
})

describe('a cell as a code', () => {
  it('is 0 where it is not known and 1 where there is nothing', () => {
    expect(codes(code('', ''), null)).toEqual([0])
    expect(codes(code('', '', blank), null)).toEqual([1])
  })

  it('is the same for the same text in every column, and more than 1', () => {
    const [a, b, c] = codes(code('', ''), 'x', 'y', 'x')
    expect([a, c]).toEqual(codes(code('', '', blank), 'x', 'x'))
    expect(new Set([0, 1, a, b]).size).toBe(4)
  })

  it('compares names without blanks, width and kinds of dots', () => {
    expect(new Set(codes(name('', ''), '买买提·艾力', '买买提•艾力', '买买提．艾 力')).size).toBe(1)
  })

  it('compares texts and codes as they are', () => {
    expect(new Set(codes(code('', ''), 'a', 'A', 'a ')).size).toBe(3)
  })
})
