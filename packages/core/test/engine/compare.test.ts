import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodeColumn } from '../../src/dataset/column.ts'
import { compareCodes, compareRanges, isKnown } from '../../src/engine/compare.ts'
import type { Operator } from '../../src/expression/node.ts'
import { columnOf, exactly, nothing, type Range, truthsOf, unknown } from './ranges.ts'

const compare = (operator: Operator, a: Range, b: Range) =>
  truthsOf(compareRanges(operator, columnOf('fen', a), columnOf('fen', b)))[0]

describe('comparisons of bounds', () => {
  it.each<[Operator, Range, Range, boolean | undefined]>([
    ['lessThan', [1, 4], [5, 9], true],
    ['lessThan', [1, 5], [5, 9], undefined],
    ['lessThan', [5, 9], [1, 5], false],
    ['lessThan', exactly(5), exactly(5), false],
    ['lessThanInclusive', [1, 5], [5, 9], true],
    ['lessThanInclusive', [5, 9], [1, 5], undefined],
    ['lessThanInclusive', [6, 9], [1, 5], false],
    ['greaterThan', [5, 9], [1, 4], true],
    ['greaterThan', [5, 9], [1, 5], undefined],
    ['greaterThan', [1, 5], [5, 9], false],
    ['greaterThanInclusive', [5, 9], [1, 5], true],
    ['greaterThanInclusive', [1, 5], [5, 9], undefined],
    ['greaterThanInclusive', [1, 4], [5, 9], false],
    ['equal', exactly(5), exactly(5), true],
    ['equal', exactly(5), exactly(6), false],
    ['equal', [1, 5], exactly(5), undefined],
    ['equal', [1, 5], [1, 5], undefined],
    ['equal', [1, 4], [5, 9], false],
    ['notEqual', exactly(5), exactly(6), true],
    ['notEqual', exactly(5), exactly(5), false],
    ['notEqual', [1, 5], exactly(5), undefined],
    ['notEqual', [1, 5], [1, 5], undefined],
    ['notEqual', [1, 4], [5, 9], true],
    ['lessThan', unknown, exactly(0), undefined],
    ['equal', unknown, unknown, undefined],
    ['notEqual', unknown, exactly(0), undefined],
  ])('%s of %j and %j', (operator, a, b, expected) => {
    expect(compare(operator, a, b)).toBe(expected)
  })

  const operators = [
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
    'equal',
    'notEqual',
  ] as const

  it.each(operators)('%s of nothing is false, whatever it is compared with', (operator) => {
    for (const other of [nothing, unknown, exactly(0)]) {
      expect(compare(operator, nothing, other)).toBe(false)
      expect(compare(operator, other, nothing)).toBe(false)
    }
  })

  const plain: Readonly<Record<(typeof operators)[number], (x: number, y: number) => boolean>> = {
    lessThan: (x, y) => x < y,
    lessThanInclusive: (x, y) => x <= y,
    greaterThan: (x, y) => x > y,
    greaterThanInclusive: (x, y) => x >= y,
    equal: (x, y) => x === y,
    notEqual: (x, y) => x !== y,
  }
  const small = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.nat(3)).map(([lo, up]): Range => [lo, lo + up])
  const all = ([lo, hi]: Range) => Array.from({ length: hi - lo + 1 }, (_, i) => lo + i)

  it.each(operators)('%s is true or false exactly where all values within the bounds agree', (operator) =>
    fc.assert(
      fc.property(small, small, (a, b) => {
        const outcomes = new Set(all(a).flatMap((x) => all(b).map((y) => plain[operator](x, y))))
        expect(compare(operator, a, b)).toBe(outcomes.size === 1 ? [...outcomes][0] : undefined)
      }),
    ),
  )
})

describe('comparisons of codes', () => {
  const codes = (...list: number[]): CodeColumn => ({
    kind: 'code',
    type: 'code',
    codes: Uint32Array.from(list),
  })
  const UNKNOWN = 0
  const NONE = 1

  it.each<[string, number, number, boolean | undefined, boolean | undefined]>([
    ['the same', 2, 2, true, false],
    ['different', 2, 3, false, true],
    ['unknown and known', UNKNOWN, 2, undefined, undefined],
    ['both unknown', UNKNOWN, UNKNOWN, undefined, undefined],
    ['nothing and known', NONE, 2, false, false],
    ['nothing and unknown', NONE, UNKNOWN, false, false],
    ['both nothing', NONE, NONE, false, false],
  ])('%s', (_, a, b, equal, notEqual) => {
    expect(truthsOf(compareCodes('equal', codes(a), codes(b)))).toEqual([equal])
    expect(truthsOf(compareCodes('notEqual', codes(a), codes(b)))).toEqual([notEqual])
    expect(truthsOf(compareCodes('equal', codes(b), codes(a)))).toEqual([equal])
  })

  it.each(['lessThan', 'greaterThanInclusive'] as const)('know no order: %s is refused', (operator) => {
    expect(() => compareCodes(operator, codes(2), codes(3))).toThrow(/is no code/)
  })

  it('known asks about knowledge itself', () => {
    expect(truthsOf(isKnown(codes(UNKNOWN, NONE, 2)))).toEqual([false, false, true])
    expect(truthsOf(isKnown(columnOf('fen', unknown, nothing, exactly(0), [1, 5], [1, Infinity])))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ])
    expect(truthsOf(isKnown(columnOf('truth', [0, 1], nothing, exactly(0), exactly(1))))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})
