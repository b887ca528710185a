import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresBetween, toWgs84 } from '../src/coordinates.ts'

const square = { longitude: 116.397_4, latitude: 39.909_3 }
const point = fc.record({
  longitude: fc.double({ min: 80, max: 130, noNaN: true }),
  latitude: fc.double({ min: 20, max: 50, noNaN: true }),
})

describe('coordinates', () => {
  it.each([
    ['one degree of latitude', { longitude: 116, latitude: 39 }, { longitude: 116, latitude: 40 }, 111_195],
    [
      'one degree of longitude on the equator',
      { longitude: 0, latitude: 0 },
      { longitude: 1, latitude: 0 },
      111_195,
    ],
    [
      'one degree of longitude at 60°',
      { longitude: 116, latitude: 60 },
      { longitude: 117, latitude: 60 },
      55_597,
    ],
    ['the same place', square, square, 0],
  ])('are metres apart: %s', (_, a, b, metres) => {
    expect(metresBetween(a, b)).toBe(metres)
    expect(metresBetween(b, a)).toBe(metres)
  })

  it('of WGS-84 and CGCS2000 stay as they are', () => {
    expect(toWgs84(square, 'wgs84')).toEqual(square)
    expect(toWgs84(square, 'cgcs2000')).toEqual(square)
  })

  it('of no known system are not converted', () => {
    expect(toWgs84(square, 'beijing54')).toBeUndefined()
  })

  it('of GCJ-02 lie some hundred metres off within China', () => {
    fc.assert(
      fc.property(point, (at) => {
        const metres = metresBetween(at, toWgs84(at, 'gcj02') ?? at)
        return metres > 20 && metres < 1_000
      }),
    )
  })

  it('of BD-09 lie further off, and never so far that systems cannot be told apart from places', () => {
    fc.assert(
      fc.property(point, (at) => {
        const metres = metresBetween(at, toWgs84(at, 'bd09') ?? at)
        return metres > 300 && metres < 2_000
      }),
    )
  })

  it('outside China are not shifted', () => {
    const paris = { longitude: 2.294_5, latitude: 48.858_4 }
    expect(toWgs84(paris, 'gcj02')).toEqual(paris)
  })

  it('of one place agree in all systems', () => {
    // 天安门 as map services give it.
    const gcj02 = { longitude: 116.397_428, latitude: 39.909_23 }
    const bd09 = { longitude: 116.403_815, latitude: 39.915_5 }
    const [a, b] = [toWgs84(gcj02, 'gcj02') ?? gcj02, toWgs84(bd09, 'bd09') ?? bd09]
    expect(metresBetween(a, b)).toBeLessThan(30)
    expect(metresBetween(a, { longitude: 116.391_185, latitude: 39.907_827 })).toBeLessThan(30)
  })
})
