import { describe, expect, it } from 'vitest'
import type { HostRecord } from '../../src/dataset/host.ts'
import { equal, holds, known, sub, type Term } from '../../src/expression/term.ts'
import { dayNumber } from '../../src/values/day.ts'
import { type Bounds, boundsOf, claim, holdsOf } from './claims.ts'

/** Surely in, possibly in, and surely out. */
const [sure, maybe, out] = [{ flag: true }, { flag: null }, { flag: false }]
const flagged = claim.many('items').where((i) => holds(i.flag))
const covering = ['claims', 'items', 'more-items', 'parts']
const uncovered = ['claims', 'parts']
const halfCovered = ['claims', 'items', 'parts']

type Case = [name: string, items: readonly HostRecord[], bounds: Bounds, bounds2: Bounds]

/** Each case with every register complete, and with one that is not. */
const table = (term: Term, cases: readonly Case[]) => {
  it.each(cases)('%s', (_, items, complete, open) => {
    expect(boundsOf(term, { items, covered: covering })).toEqual(complete)
    expect(boundsOf(term, { items, covered: uncovered })).toEqual(open)
    expect(boundsOf(term, { items, covered: halfCovered })).toEqual(open)
  })
}

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

describe('min', () => {
  table(
    flagged.min((i) => i.value),
    [
      ['over surely no items is nothing', [{ ...out, value: 1 }], 'nothing', [-Infinity, Infinity]],
      [
        'over items that may all be out is unknown',
        [{ ...maybe, value: 1 }],
        [-Infinity, Infinity],
        [-Infinity, Infinity],
      ],
      [
        'spans what may be the least',
        [
          { ...sure, value: 5 },
          { ...sure, value: 8 },
          { ...maybe, value: 3 },
          { ...maybe, value: 9 },
        ],
        [3, 5],
        [-Infinity, 5],
      ],
      [
        'of an unknown value is at most the others',
        [
          { ...sure, value: 5 },
          { ...sure, value: null },
        ],
        [-Infinity, 5],
        [-Infinity, 5],
      ],
    ],
  )
})

describe('max', () => {
  table(
    flagged.max((i) => i.value),
    [
      ['over surely no items is nothing', [], 'nothing', [-Infinity, Infinity]],
      [
        'over items that may all be out is unknown',
        [{ ...maybe, value: 1 }],
        [-Infinity, Infinity],
        [-Infinity, Infinity],
      ],
      [
        'spans what may be the greatest',
        [
          { ...sure, value: 5 },
          { ...sure, value: 8 },
          { ...maybe, value: 3 },
          { ...maybe, value: 9 },
        ],
        [8, 9],
        [8, Infinity],
      ],
    ],
  )

  it('leaves out values that are nothing', () => {
    expect(
      boundsOf(
        flagged.max((i) => i.bonus),
        { items: [{ ...sure }] },
      ),
    ).toBe('nothing')
    expect(
      boundsOf(
        flagged.max((i) => i.bonus),
        { items: [{ ...sure }, { ...sure, bonus: 4 }] },
      ),
    ).toEqual([4, 4])
  })

  it('is of dates too', () => {
    const items = [
      { ...sure, day: '2025-06' },
      { ...sure, day: '2025-06-10' },
    ]
    expect(
      boundsOf(
        flagged.max((i) => i.day),
        { items },
      ),
    ).toEqual(['2025-06-10', '2025-06-30'].map(dayNumber))
  })
})

describe('latest', () => {
  table(
    flagged.latest(
      (i) => i.value,
      (i) => i.day,
    ),
    [
      ['over surely no items is nothing', [], 'nothing', [-Infinity, Infinity]],
      [
        'is the value of the last',
        [
          { ...sure, day: '2025-06-01', value: 9 },
          { ...sure, day: '2025-06-02', value: 4 },
          { ...out, day: '2025-06-03', value: 1 },
        ],
        [4, 4],
        [-Infinity, Infinity],
      ],
      [
        'ties go to the greater value',
        [
          { ...sure, day: '2025-06-02', value: 4 },
          { ...sure, day: '2025-06-02', value: 9 },
        ],
        [9, 9],
        [-Infinity, Infinity],
      ],
      [
        'spans all that may be last',
        [
          { ...sure, day: '2025-06-05', value: 4 },
          { ...sure, day: '2025-06', value: 9 },
          { ...maybe, day: '2025-06-07', value: 1 },
          { ...sure, day: '2025-05', value: 100 },
        ],
        [1, 9],
        [-Infinity, Infinity],
      ],
      [
        'over items that may all be out is unknown',
        [{ ...maybe, day: '2025-06-05', value: 4 }],
        [-Infinity, Infinity],
        [-Infinity, Infinity],
      ],
    ],
  )
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
