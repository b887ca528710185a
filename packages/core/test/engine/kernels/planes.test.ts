import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CodeColumn, Column, RangeColumn } from '../../../src/dataset/column.ts'
import { codesIn, compareCodesTo, compareRangesTo } from '../../../src/engine/compare.ts'
import { truthOf } from '../../../src/engine/kernels/part.ts'
import { foldPart, notPart } from '../../../src/engine/kernels/parts.ts'
import { comparisonPart } from '../../../src/engine/kernels/plane-parts.ts'
import { noteCompared, planesOf } from '../../../src/engine/kernels/planes.ts'
import { both, either, negate } from '../../../src/engine/vector.ts'
import type { Operator } from '../../../src/expression/node.ts'
import { runs } from '../runs.ts'

const orders = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
const sizes = fc.constantFrom(1, 31, 32, 33, 100, 16_384, 16_390)

/** As many values as are asked for, the same again and again. */
const repeated = <T>(values: readonly T[], size: number): T[] =>
  Array.from({ length: size }, (_, i) => values[i % values.length] as T)

const compareOften = (column: Column) => {
  for (let i = 0; i < 16; i++) noteCompared(column)
  return planesOf(column)
}

type Cell = readonly [lo: number, hi: number]
const cells = (number: fc.Arbitrary<number>, unknown: Cell) =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: number.map((n): Cell => [n, n]) },
      fc.constant(unknown),
      fc.constant<Cell>([Number.NaN, Number.NaN]),
    ),
    { minLength: 1, maxLength: 40 },
  )
const columnOf = (type: RangeColumn['type'], values: readonly Cell[]): RangeColumn => {
  const lo = Float64Array.from(values, ([least]) => least)
  const isExact = values.every(([least, most]) => !(least < most))
  return { kind: 'range', type, lo, hi: isExact ? lo : Float64Array.from(values, ([, most]) => most) }
}

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.integer({ min: -700, max: 700 }),
  fc.integer({ min: -(2 ** 29), max: 2 ** 29 }),
)
const limits = fc.oneof(
  numbers,
  numbers.map((n) => n + 0.5),
  fc.constantFrom(-1e15, 1e15),
)

it('numbers are compared by planes of bits as they are one by one', () =>
  fc.assert(
    fc.property(
      cells(numbers, [-Infinity, Infinity]),
      sizes,
      limits,
      fc.constantFrom<Operator>(...orders, 'equal', 'notEqual'),
      (values, size, limit, operator) => {
        for (const k of [limit, values[0]?.[0] ?? 0].filter(Number.isFinite)) {
          const column = columnOf('fen', repeated(values, size))
          const planes = compareOften(column)
          const part = planes && comparisonPart(planes, 'fen', operator, [k])
          expect(part && truthOf(part, size)).toEqual(compareRangesTo(operator, column, [k, k]))
        }
      },
    ),
    runs(200),
  ))

it('truths are compared by planes of bits as they are one by one', () =>
  fc.assert(
    fc.property(
      cells(fc.constantFrom(0, 1), [0, 1]),
      sizes,
      fc.constantFrom(0, 1),
      fc.constantFrom<Operator>('equal', 'notEqual'),
      (values, size, k, operator) => {
        const column = columnOf('truth', repeated(values, size))
        const planes = compareOften(column)
        const part = planes && comparisonPart(planes, 'truth', operator, [k])
        expect(part && truthOf(part, size)).toEqual(compareRangesTo(operator, column, [k, k]))
      },
    ),
    runs(100),
  ))

it('codes are compared by planes of bits as they are one by one, alone and in lists', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 40 }),
      sizes,
      fc.array(fc.integer({ min: 2, max: 75 }), { minLength: 1, maxLength: 3 }),
      (codes, size, list) => {
        const column: CodeColumn = {
          kind: 'code',
          type: 'code',
          codes: Uint32Array.from(repeated(codes, size)),
        }
        const planes = compareOften(column)
        const truth = (operator: Operator, some: readonly number[]) => {
          const part = planes && comparisonPart(planes, 'code', operator, some)
          return part && truthOf(part, size)
        }
        const [first = 2] = list
        expect(truth('equal', [first])).toEqual(compareCodesTo('equal', column, first))
        expect(truth('notEqual', [first])).toEqual(compareCodesTo('notEqual', column, first))
        expect(truth('in', list)).toEqual(codesIn(column, list))
        expect(truth('lessThan', [first])).toBe(undefined)
      },
    ),
    runs(100),
  ))

it('all, any and not of parts are those of their truths', () =>
  fc.assert(
    fc.property(
      cells(numbers, [-Infinity, Infinity]),
      cells(numbers, [-Infinity, Infinity]),
      sizes,
      limits,
      (some, others, size, k) => {
        const parts = [some, others, [...some, ...others]].map((values) => {
          const planes = compareOften(columnOf('count', repeated(values, size)))
          return planes && comparisonPart(planes, 'count', 'lessThan', [k])
        })
        const [a, b, c] = parts
        if (!a || !b || !c) throw new Error('whole numbers have planes')
        const [x, y, z] = [truthOf(a, size), truthOf(b, size), truthOf(c, size)]
        expect(truthOf(foldPart([a, notPart(foldPart([b, c], 'any'))], 'all'), size)).toEqual(
          both(x, negate(either(y, z))),
        )
      },
    ),
    runs(100),
  ))

it('planes are made for whole numbers that are compared often, and for nothing else', () => {
  const often = (values: readonly Cell[]) => compareOften(columnOf('count', values))
  expect(planesOf(columnOf('count', [[1, 1]]))).toBe(undefined)
  const whole = [
    [9, 9],
    [1, 1],
  ] as const
  const far = [
    [100, 100],
    [101, 101],
  ] as const
  expect(often(whole)).toMatchObject({ least: 0, width: 4 })
  expect(often(far)).toMatchObject({ least: 100, width: 1 })
  expect(often([[0.5, 0.5]])).toBe(undefined)
  expect(often([[1, 2]])).toBe(undefined)
  expect(often([[2 ** 31, 2 ** 31]])).toBe(undefined)
  expect(
    often([
      [-(2 ** 31), -(2 ** 31)],
      [5, 5],
    ]),
  ).toBe(undefined)
  expect(often([[Number.NaN, Number.NaN]])?.width).toBe(0)
})
