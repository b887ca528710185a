import { describe, expect, it } from 'vitest'
import { equal, known, sub } from '../../src/expression/term.ts'
import { boundsOf, claim, holdsOf } from './claims.ts'
import { flagged, maybe, out, sure, table } from './item-table.ts'

describe('exists', () => {
  table(flagged.exists(), [
    ['no items', [], [0, 0], [0, 1]],
    ['items that are out', [out, out], [0, 0], [0, 1]],
    ['one that may be in', [maybe, out], [0, 1], [0, 1]],
    ['one that is in', [sure, maybe], [1, 1], [1, 1]],
  ])
})

describe('count', () => {
  table(flagged.count(), [
    ['no items', [], [0, 0], [0, Infinity]],
    ['two in, one possibly, one out', [sure, sure, maybe, out], [2, 3], [2, Infinity]],
  ])
})

describe('sum', () => {
  table(
    flagged.sum((i) => i.value),
    [
      ['of nothing is 0', [], [0, 0], [0, Infinity]],
      [
        'adds what is surely in, and at most what may be in',
        [
          { ...sure, value: 10 },
          { ...maybe, value: 5 },
          { ...out, value: 100 },
        ],
        [10, 15],
        [10, Infinity],
      ],
      [
        'an unknown value is 0 or more',
        [
          { ...sure, value: 10 },
          { ...sure, value: null },
        ],
        [10, Infinity],
        [10, Infinity],
      ],
      [
        'money taken back is taken off',
        [
          { ...sure, value: 10 },
          { ...sure, value: -10 },
        ],
        [0, 0],
        [0, Infinity],
      ],
      [
        'money that may have been taken back may be taken off',
        [
          { ...sure, value: 10 },
          { ...maybe, value: -10 },
        ],
        [0, 10],
        [0, Infinity],
      ],
    ],
  )

  it('a value that is nothing adds 0', () => {
    const items = [
      { ...sure, bonus: 5 },
      { ...sure, bonus: null },
    ]
    expect(
      boundsOf(
        flagged.sum((i) => i.bonus),
        { items },
      ),
    ).toEqual([5, 5])
  })

  it('beyond 2^53 is an error, not a rounding', () => {
    const items = [
      { ...sure, value: Number.MAX_SAFE_INTEGER },
      { ...sure, value: 1 },
    ]
    expect(() =>
      boundsOf(
        flagged.sum((i) => i.value),
        { items },
      ),
    ).toThrow(/beyond what a number holds/)
  })
})

describe('countDistinct', () => {
  table(
    flagged.countDistinct((i) => i.kind),
    [
      ['no items', [], [0, 0], [0, Infinity]],
      [
        'counts a value once',
        [
          { ...sure, kind: 'x' },
          { ...sure, kind: 'x' },
          { ...sure, kind: 'y' },
          { ...out, kind: 'z' },
        ],
        [2, 2],
        [2, Infinity],
      ],
      [
        'one that may be in may add one, unless it is there already',
        [
          { ...sure, kind: 'x' },
          { ...maybe, kind: 'x' },
          { ...maybe, kind: 'y' },
        ],
        [1, 2],
        [1, Infinity],
      ],
      [
        'an unknown value may equal any other',
        [
          { ...sure, kind: 'x' },
          { ...sure, kind: null },
        ],
        [1, 2],
        [1, Infinity],
      ],
      [
        'of unknown values alone is at least one',
        [
          { ...sure, kind: null },
          { ...sure, kind: null },
        ],
        [1, 2],
        [1, Infinity],
      ],
      ['of an unknown value that may be out', [{ ...maybe, kind: null }], [0, 1], [0, Infinity]],
    ],
  )

  it('counts numbers too, an inexact one as one that may equal any other', () => {
    const days = flagged.countDistinct((i) => i.day)
    const items = ['2025-06-03', '2025-06-03', '2025-06'].map((day) => ({ ...sure, day }))
    expect(boundsOf(days, { items })).toEqual([1, 2])
  })

  it('leaves out what is nothing', () => {
    const items = [
      { ...sure, status: 'x' },
      { ...sure, status: null },
    ]
    expect(
      boundsOf(
        flagged.countDistinct((i) => i.status),
        { items },
      ),
    ).toEqual([1, 1])
  })
})

describe('a value of every row', () => {
  it('may be computed', () => {
    const items = [{ ...sure, value: 10, n: 3 }]
    expect(
      boundsOf(
        flagged.sum((i) => sub(i.value, claim.a)),
        { items, claim: { a: 4 } },
      ),
    ).toEqual([6, 6])
  })

  it('must be a number where it is summed or ordered', () => {
    const node = { take: 'sum', path: [{ to: 'items', as: 'i' }], value: { fact: 'kind', of: 'i' } } as const
    expect(() => boundsOf({ type: 'fen', node }, { items: [{}] })).toThrow(/Compare values of one kind/)
    const without = { take: 'sum', path: [{ to: 'items', as: 'i' }] } as const
    expect(() => boundsOf({ type: 'fen', node: without }, { items: [{}] })).toThrow(/not an expression/)
  })

  it('of which nothing is known is known to be there', () => {
    const some = claim.many('items').where((i) => equal(i.kind, 'x'))
    expect(holdsOf(known(some.exists()), { items: [{ kind: null }] })).toBe(false)
    expect(holdsOf(known(some.exists()), { items: [{ kind: 'x' }] })).toBe(true)
  })
})
