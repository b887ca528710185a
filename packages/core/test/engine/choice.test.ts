import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/values/day.ts'
import { boundsOf } from './claims.ts'
import { flagged, maybe, out, sure, table } from './item-table.ts'

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
        'is at least the greatest of those that are last together unless another comes after',
        [
          { ...sure, day: '2025-06-30', value: 4 },
          { ...sure, day: '2025-06-30', value: 9 },
          { ...sure, day: '2025-06', value: 1 },
          { ...maybe, day: '2025-06-30', value: 20 },
        ],
        [9, 20],
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
