import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodeColumn } from '../../../src/dataset/column.ts'
import {
  codesIn,
  compareCodes,
  compareCodesTo,
  compareRanges,
  compareRangesTo,
  isKnown,
} from '../../../src/engine/compare.ts'
import type { Operator } from '../../../src/expression/node.ts'
import { columnOf, exactly, nothing, type Range, truthsOf, unknown } from '../ranges.ts'

const sizes = [0, 1, 31, 32, 33, 64, 65, 1000]
const operators = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const

type Verdict = boolean | undefined
const verdict = (definite: boolean, possible: boolean): Verdict =>
  definite ? true : possible ? undefined : false

/** The table of the semantics, for one row. */
function of(operator: Operator, [lo, hi]: Range, [lo2, hi2]: Range): Verdict {
  if ([lo, hi, lo2, hi2].some(Number.isNaN)) return false
  const exact = lo === hi && lo2 === hi2 && lo === lo2
  switch (operator) {
    case 'lessThan':
      return verdict(hi < lo2, lo < hi2)
    case 'lessThanInclusive':
      return verdict(hi <= lo2, lo <= hi2)
    case 'greaterThan':
      return verdict(hi2 < lo, lo2 < hi)
    case 'greaterThanInclusive':
      return verdict(hi2 <= lo, lo2 <= hi)
    case 'equal':
      return verdict(exact, lo <= hi2 && lo2 <= hi)
    default:
      return verdict(hi < lo2 || hi2 < lo, !exact)
  }
}

const number = fc.integer({ min: -2, max: 2 })
const values = {
  exact: number.map(exactly),
  'exact or nothing': fc.oneof(number.map(exactly), fc.constant(nothing)),
  'exact or unknown': fc.oneof(number.map(exactly), fc.constant(unknown)),
  any: fc.oneof(
    number.map(exactly),
    fc.tuple(number, fc.nat(2)).map(([lo, up]): Range => [lo, lo + up]),
    fc.constantFrom<Range>(unknown, nothing, [0, Infinity], [-Infinity, 0]),
  ),
}
const truths = fc.constantFrom<Range>([0, 0], [1, 1], [0, 1], nothing)
const list = <T>(value: fc.Arbitrary<T>, size: number) =>
  fc.array(value, { minLength: size, maxLength: size })
const exactColumn = (type: 'fen' | 'truth', rows: readonly Range[]) => {
  const column = columnOf(type, ...rows)
  return rows.every(([lo, hi]) => Object.is(lo, hi)) ? { ...column, hi: column.lo } : column
}

describe.each(sizes)('over %i rows', (size) => {
  it.each(Object.keys(values) as (keyof typeof values)[])('numbers that are %s compare row by row', (kind) =>
    fc.assert(
      fc.property(
        list(values[kind], size),
        list(values.any, size),
        fc.oneof(number.map(exactly), fc.constant<Range>([-1, 1])),
        (a, b, k) => {
          const [left, right] = [exactColumn('fen', a), exactColumn('fen', b)]
          for (const operator of operators) {
            const between = (x: readonly Range[], y: readonly Range[]) =>
              x.map((range, i) => of(operator, range, y[i] as Range))
            expect(truthsOf(compareRanges(operator, left, right))).toEqual(between(a, b))
            expect(truthsOf(compareRanges(operator, right, left))).toEqual(between(b, a))
            expect(truthsOf(compareRangesTo(operator, left, k))).toEqual(a.map((r) => of(operator, r, k)))
          }
        },
      ),
      { numRuns: 20 },
    ),
  )

  it('truths compare with truths, and with numbers that are none', () =>
    fc.assert(
      fc.property(list(truths, size), number.map(exactly), (a, k) => {
        for (const operator of operators)
          expect(truthsOf(compareRangesTo(operator, exactColumn('truth', a), k))).toEqual(
            a.map((r) => of(operator, r, k)),
          )
        expect(truthsOf(isKnown(exactColumn('truth', a)))).toEqual(a.map(([lo, hi]) => lo === hi))
      }),
      { numRuns: 20 },
    ))

  it('codes are one of a list or not, known or not, of few codes and of many', () =>
    fc.assert(
      fc.property(list(fc.nat(5), size), list(fc.nat(5), size), fc.boolean(), (a, b, many) => {
        const wide = (code: number) => (many && code === 5 ? 70_000 : code)
        const column = (rows: readonly number[]): CodeColumn => ({
          kind: 'code',
          type: 'code',
          codes: Uint32Array.from(rows, wide),
        })
        const same = (x: number, y: number): Verdict =>
          x === 1 || y === 1 ? false : x * y === 0 ? undefined : x === y
        const not = (x: number, y: number): Verdict =>
          x === 1 || y === 1 ? false : x * y === 0 ? undefined : x !== y
        expect(truthsOf(compareCodes('equal', column(a), column(b)))).toEqual(
          a.map((x, i) => same(x, b[i] as number)),
        )
        expect(truthsOf(compareCodes('notEqual', column(a), column(b)))).toEqual(
          a.map((x, i) => not(x, b[i] as number)),
        )
        expect(truthsOf(compareCodesTo('equal', column(a), wide(5)))).toEqual(a.map((x) => same(x, 5)))
        expect(truthsOf(compareCodesTo('notEqual', column(a), 3))).toEqual(a.map((x) => not(x, 3)))
        expect(truthsOf(codesIn(column(a), [3, wide(5), 99]))).toEqual(
          a.map((x) => (x === 0 ? undefined : x === 3 || x === 5)),
        )
        expect(truthsOf(isKnown(column(a)))).toEqual(a.map((x) => x > 1))
      }),
      { numRuns: 20 },
    ))
})

it('rows that are no longer open are not looked at, and do not disturb the others', () =>
  fc.assert(
    fc.property(list(values.any, 100), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (a, open) => {
      const live = Uint32Array.from(open, (yes) => (yes ? 1 : 0))
      for (const operator of operators) {
        const found = truthsOf(compareRangesTo(operator, columnOf('fen', ...a), [0, 0], live))
        a.forEach((range, i) => {
          if (open[i >>> 5]) expect(found[i]).toBe(of(operator, range, exactly(0)))
        })
      }
    }),
  ))
