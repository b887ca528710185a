import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RangeColumn } from '../../src/dataset/column.ts'
import {
  addRanges,
  ageRanges,
  firstDayRanges,
  maxRanges,
  minRanges,
  monthRanges,
  mulDivRanges,
  mulRanges,
  subRanges,
} from '../../src/engine/arithmetic.ts'
import { dateOfDay, dayNumber } from '../../src/values/day.ts'
import { monthIndex } from '../../src/values/month.ts'
import { columnOf, exactly, nothing, type Range, rangesOf, unknown } from './ranges.ts'

type Operation = (a: RangeColumn, b: RangeColumn) => RangeColumn

const operations: Readonly<Record<string, Operation>> = {
  add: (a, b) => addRanges('fen', a, b),
  sub: (a, b) => subRanges('fen', a, b),
  mul: (a, b) => mulRanges('fen', a, b),
  min: (a, b) => minRanges('fen', a, b),
  max: (a, b) => maxRanges('fen', a, b),
}
const apply = (name: string, a: Range, b: Range): Range =>
  rangesOf((operations[name] as Operation)(columnOf('fen', a), columnOf('count', b)))[0] as Range

describe('arithmetic over bounds', () => {
  it.each<[string, Range, Range, Range]>([
    ['add', [1, 5], [10, 20], [11, 25]],
    ['add', exactly(1), exactly(2), exactly(3)],
    ['add', [1, 5], unknown, unknown],
    ['add', [0, Infinity], [1, 2], [1, Infinity]],
    ['sub', [1, 5], [10, 20], [-19, -5]],
    ['sub', [1, 5], unknown, unknown],
    ['sub', [0, Infinity], [0, Infinity], unknown],
    ['mul', [1, 5], exactly(3), [3, 15]],
    ['mul', [1, 5], exactly(-3), [-15, -3]],
    ['mul', [-2, 5], exactly(-3), [-15, 6]],
    ['mul', unknown, exactly(3), unknown],
    ['mul', unknown, exactly(-3), unknown],
    ['mul', unknown, exactly(0), unknown],
    ['mul', [-2, 5], exactly(0), exactly(0)],
    ['min', [1, 5], [3, 4], [1, 4]],
    ['min', [1, 5], unknown, [-Infinity, 5]],
    ['max', [1, 5], [3, 4], [3, 5]],
    ['max', [1, 5], unknown, [1, Infinity]],
    ['add', nothing, [1, 5], nothing],
    ['sub', [1, 5], nothing, nothing],
    ['mul', nothing, exactly(0), nothing],
    ['min', nothing, [1, 5], [1, 5]],
    ['max', unknown, nothing, unknown],
    ['max', nothing, nothing, nothing],
  ])('%s of %j and %j is %j', (name, a, b, expected) => {
    expect(apply(name, a, b)).toEqual(expected)
  })

  const within = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(6), fc.nat(6)).map(([lo, up, at]) => ({
    range: [lo, lo + up] as Range,
    value: lo + Math.min(at, up),
  }))
  const plain: Readonly<Record<string, (x: number, y: number) => number>> = {
    add: (x, y) => x + y,
    sub: (x, y) => x - y,
    min: Math.min,
    max: Math.max,
  }

  it.each(Object.keys(plain))(
    '%s holds every result that the values allow, and both its ends occur',
    (name) =>
      fc.assert(
        fc.property(within, within, (a, b) => {
          const [lo, hi] = apply(name, a.range, b.range)
          const f = plain[name] as (x: number, y: number) => number
          const result = f(a.value, b.value)
          expect(lo <= result && result <= hi).toBe(true)
          const corners = a.range.flatMap((x) => b.range.map((y) => f(x, y)))
          expect([lo, hi]).toEqual([Math.min(...corners), Math.max(...corners)])
        }),
      ),
  )

  it.each<[string, Range, Range]>([
    ['add', exactly(Number.MAX_SAFE_INTEGER), exactly(1)],
    ['sub', exactly(-Number.MAX_SAFE_INTEGER), exactly(1)],
    ['mul', exactly(2 ** 52), exactly(3)],
  ])('%s beyond 2^53 is an error, not a rounding', (name, a, b) => {
    expect(() => apply(name, a, b)).toThrow(/beyond what a number holds exactly/)
  })
})

describe('a × n ÷ d', () => {
  const divide = (a: Range, n: Range, d: Range, rounding: 'down' | 'up' | 'half-up'): Range =>
    rangesOf(
      mulDivRanges('fen', columnOf('fen', a), columnOf('count', n), columnOf('count', d), rounding),
    )[0] as Range

  it.each<[number, number, number, 'down' | 'up' | 'half-up', number]>([
    [7, 1, 2, 'down', 3],
    [7, 1, 2, 'up', 4],
    [7, 1, 2, 'half-up', 4],
    [5, 1, 2, 'half-up', 3],
    [5, 1, 4, 'half-up', 1],
    [6, 1, 3, 'up', 2],
    [0, 9, 7, 'up', 0],
    [Number.MAX_SAFE_INTEGER, 1_000_000, 1_000_000, 'down', Number.MAX_SAFE_INTEGER],
  ])('%i × %i ÷ %i rounded %s is %i', (a, n, d, rounding, expected) => {
    expect(divide(exactly(a), exactly(n), exactly(d), rounding)).toEqual(exactly(expected))
  })

  it.each<[string, Range, Range, Range, Range]>([
    ['ranges', [10, 20], [1, 2], [2, 5], [2, 20]],
    ['an unknown amount', unknown, exactly(1), exactly(2), [0, Infinity]],
    ['an amount that may be 0 or more', [-10, 20], exactly(1), exactly(2), [0, 10]],
    ['a divisor that may be 0', [10, 20], exactly(1), [0, 5], [2, Infinity]],
    ['nothing', nothing, exactly(1), exactly(2), nothing],
  ])('of %s', (_, a, n, d, expected) => {
    expect(divide(a, n, d, 'down')).toEqual(expected)
  })

  it('refuses negative numbers', () => {
    expect(() => divide(exactly(-1), exactly(1), exactly(1), 'down')).toThrow(/0 or more/)
  })
})

const day = (from: string, to = from): Range => [dayNumber(from), dayNumber(to)]
const months = (from: string, to = from): Range => [monthIndex(from), monthIndex(to)]

describe('days and months', () => {
  it.each<[string, Range, Range]>([
    ['a day', day('2025-06-03'), months('2025-06')],
    ['a day before 1970', day('1959-12-31'), months('1959-12')],
    ['a partial date', day('2025-06-01', '2025-07-31'), months('2025-06', '2025-07')],
    ['an unknown date', unknown, unknown],
    ['no date', nothing, nothing],
  ])('the month of %s', (_, date, month) => {
    expect(rangesOf(monthRanges(columnOf('date', date)))).toEqual([month])
  })

  it.each<[string, Range, Range]>([
    ['a month', months('2025-06'), day('2025-06-01')],
    ['a year', months('2025-01', '2025-12'), day('2025-01-01', '2025-12-01')],
    ['an unknown month', unknown, unknown],
    ['no month', nothing, nothing],
  ])('the first day of %s', (_, month, date) => {
    expect(rangesOf(firstDayRanges(columnOf('month', month)))).toEqual([date])
  })

  it.each<[string, Range, Range, Range]>([
    ['the day before a birthday', day('1960-06-03'), day('2025-06-02'), [64, 64]],
    ['a birthday', day('1960-06-03'), day('2025-06-03'), [65, 65]],
    ['born on 29 February, on the 28th', day('1960-02-29'), day('2025-02-28'), [64, 64]],
    ['born on 29 February, on 1 March', day('1960-02-29'), day('2025-03-01'), [65, 65]],
    ['born on 29 February, in a leap year', day('1960-02-29'), day('2024-02-29'), [64, 64]],
    ['a year of birth', day('1960-01-01', '1960-12-31'), day('2025-06-03'), [64, 65]],
    ['the day of birth', day('1960-06-03'), day('1960-06-03'), [0, 0]],
    ['an unknown birth', unknown, day('2025-06-03'), unknown],
    ['no birth', nothing, day('2025-06-03'), nothing],
  ])('age: %s', (_, birth, on, age) => {
    expect(rangesOf(ageRanges(columnOf('date', birth), columnOf('date', on)))).toEqual([age])
  })

  it('age never falls as days go by', () =>
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), fc.nat(40_000), (born, later) => {
        const at = (on: number) =>
          (rangesOf(ageRanges(columnOf('date', exactly(born)), columnOf('date', exactly(on))))[0] as Range)[0]
        expect(at(born + later + 1) - at(born + later)).toBeOneOf([0, 1])
        expect(at(born + later)).toBe(
          Number(dateOfDay(born + later).slice(0, 4)) -
            Number(dateOfDay(born).slice(0, 4)) -
            (dateOfDay(born + later).slice(5) < dateOfDay(born).slice(5) ? 1 : 0),
        )
      }),
    ))
})
