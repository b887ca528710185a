import { outlying } from '@hedui/core/values'
import { describe, expect, it } from 'vitest'

const limits = { zLimit: 3.5, percentLimit: 20, minPeers: 5, floorPercent: 5 }
const of = (values: readonly number[], more: Partial<typeof limits> = {}) =>
  outlying(values, { ...limits, ...more })

describe('values that stand out', () => {
  it('are told by their place, with the median, z and percent', () => {
    expect(of([90, 100, 100, 110, 200])).toEqual([{ index: 4, median: 100, z: 6.74, percent: 100, peers: 5 }])
  })

  it('are told of a tariff, of which the spread is 0, by the least spread', () => {
    expect(of([100, 100, 100, 100, 130])).toEqual([{ index: 4, median: 100, z: 6, percent: 30, peers: 5 }])
  })

  it.each([
    ['at the limit of z', [100, 100, 100, 100, 130], { floorPercent: 10, zLimit: 3 }],
    ['at the limit in percent', [100, 100, 100, 100, 120], {}],
    ['too few', [100, 100, 100, 130], {}],
    ['of a median of 0', [0, 0, 0, 0, 130], {}],
    ['none at all', [], { minPeers: 0 }],
  ])('are not told %s', (_, values, more) => {
    expect(of(values, more)).toEqual([])
  })

  it('are told with a percent that is rounded once', () => {
    expect(of([160, 160, 160, 160, 183], { percentLimit: 10, zLimit: 2 })).toMatchObject([{ percent: 14.38 }])
  })

  it('may be below the median, between the two middle values, and negative', () => {
    expect(of([-90, -100, -100, -110, -100, -300])).toMatchObject([{ index: 5, median: -100, percent: -200 }])
    expect(of([1, 3, 3, 5, 5, 90], { minPeers: 6 })).toMatchObject([{ index: 5, median: 4 }])
  })
})
