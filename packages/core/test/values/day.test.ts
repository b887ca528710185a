import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateBounds, dateOfDay, dayNumber, isDay } from '../../src/values/day.ts'

/** Every day of 1850 to 2199 in order, counted one by one. */
function* days(): Generator<string> {
  for (let year = 1850; year <= 2199; year++) {
    const leap = new Set([year % 400 === 0, year % 4 === 0 && year % 100 > 0]).has(true)
    for (const [i, length] of [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries())
      for (let day = 1; day <= length; day++) yield `${year}-${`0${i + 1}`.slice(-2)}-${`0${day}`.slice(-2)}`
  }
}

describe('dayNumber and dateOfDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1950-01-01', -7305],
    ['2000-02-29', 11016],
    ['2024-09-01', 19967],
    ['0000-03-01', -719468],
    ['0000-01-01', -719528],
    ['9999-12-31', 2932896],
  ])('%s is day %d', (date, day) => {
    expect(dayNumber(date)).toBe(day)
    expect(dateOfDay(day)).toBe(date)
  })

  it('count the days of 350 years one by one', () => {
    const all = [...days()]
    const first = dayNumber('1850-01-01')
    expect(all.map(dayNumber)).toEqual(all.map((_, i) => first + i))
    expect(all.map((_, i) => dateOfDay(first + i))).toEqual(all)
  })

  it('agree with the proleptic Gregorian calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(dateOfDay(day)).toBe(date)
        expect(dayNumber(date)).toBe(day)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    '2024-02-30',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-01',
    '2024',
    '20240901',
    '2024-9-1',
    '',
  ])('refuse %j', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow(RangeError)
  })

  it.each([0.5, Number.NaN, -719529, 2932897])('refuse day %d', (day) => {
    expect(() => dateOfDay(day)).toThrow(RangeError)
  })
})

describe('dateBounds', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-09-01', '2024-09-01', '2024-09-01'],
  ])('%s spans %s to %s', (partial, first, last) => {
    expect(dateBounds(partial)).toEqual([dayNumber(first), dayNumber(last)])
  })

  it.each(['', '2024-13', '20', '2024-02-30', '2024-9'])('refuses %j', (partial) => {
    expect(() => dateBounds(partial)).toThrow(RangeError)
  })
})
